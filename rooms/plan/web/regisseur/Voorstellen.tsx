import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { acceptRegisseur, listVoorstellen } from '../../contract.ts'

/** For who is asked to become regisseur: yes or no. Left out when nobody asked. */
export function Voorstellen() {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const answer = useAsk(listVoorstellen)
  const accept = useCommand(acceptRegisseur)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Card title={t('regisseurVoorstellen')}>
            {items.map(({ regisseurId, tenant, huishoudenNaam: naam, vanaf, reden, aanvaardOp }) => (
              <div key={regisseurId} className="plan-voorstel">
                <p>{t('regisseurVoorstelText', { naam, reden, date: formatDate(vanaf, lang, 'long') })}</p>
                {aanvaardOp.k === 'value' ? (
                  <p>{t('regisseurWaitsFamily')}</p>
                ) : (
                  <Actions>
                    {[true, false].map((aanvaard) => (
                      <Button
                        key={String(aanvaard)}
                        variant="secondary"
                        onClick={() => accept({ path: { regisseurId }, body: { aanvaard }, tenant })}
                      >
                        {t(aanvaard ? 'regisseurAccept' : 'regisseurRefuse')}
                      </Button>
                    ))}
                  </Actions>
                )}
              </div>
            ))}
          </Card>
        )
      }
    </Answer>
  )
}

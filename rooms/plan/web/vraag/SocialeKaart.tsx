import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'
import { listSocialeKaart } from '../../contract.ts'

/** What everybody may use without asking anyone; left out while there is nothing on it. */
export function SocialeKaart() {
  const { t } = useTranslation('plan')
  const answer = useAsk(listSocialeKaart)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Card title={t('kaartTitle')} note={t('kaartNote')}>
            <Facts
              items={items.map(({ naam, waarvoor, contact }) => ({ term: naam, text: `${waarvoor}. ${contact}` }))}
            />
          </Card>
        )
      }
    </Answer>
  )
}

import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agreeRegisseur, type Regisseur, startRegisseur } from '../../contract.ts'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'

type Props = Pick<InHuishouden, 'tenant' | 'leden'> & { voorstel: Regisseur }

/** Somebody is asked: for whom it waits, and the button of who can say yes or hand over. */
export function Proposal({ voorstel, tenant }: Props) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { callerId = '', purposes } = useClient()
  const { naam } = useNames([]).medewerker(voorstel.medewerkerId)
  const agree = useCommand(agreeRegisseur)
  const start = useCommand(startRegisseur)
  const path = { regisseurId: voorstel.regisseurId }
  const change = useMutation({
    mutationFn: (what: 'agree' | 'start') =>
      what === 'agree' ? agree({ path, body: { persoonId: callerId, hoe: 'zelf' }, tenant }) : start({ path, tenant }),
  })
  const self = purposes.includes('eigen-dossier')
  return (
    <div className="plan-voorstel">
      <p>{t('regisseurAsked', { naam, date: formatDate(voorstel.vanaf, lang, 'long') })}</p>
      <Waits voorstel={voorstel} naam={naam} />
      {change.isError && (
        <Alert kind="stuk" title={t('failed')} live="alert">
          {t('failedAgain')}
        </Alert>
      )}
      {voorstel.abilities['regisseur.agree'] && self && (
        <>
          <Actions>
            <Button onClick={() => change.mutate('agree')}>{t('regisseurAgree')}</Button>
          </Actions>
          <p className="sh-small">{t('regisseurAgreeNote')}</p>
        </>
      )}
      {voorstel.abilities['regisseur.write'] && (
        <>
          <Actions>
            <Button onClick={() => change.mutate('start')}>{t('regisseurStart')}</Button>
          </Actions>
          <p className="sh-small">{t('regisseurStartNote')}</p>
        </>
      )}
    </div>
  )
}

function Waits({ voorstel: { aanvaardOp, akkoordOp }, naam }: { voorstel: Regisseur; naam: string }) {
  const { t } = useTranslation('plan')
  if (aanvaardOp.k !== 'value') return <Status kind="wacht">{t('regisseurWaitsThem', { naam })}</Status>
  if (akkoordOp.k !== 'value') return <Status kind="wacht">{t('regisseurWaitsFamily')}</Status>
  return <Status kind="goed">{t('regisseurReady')}</Status>
}

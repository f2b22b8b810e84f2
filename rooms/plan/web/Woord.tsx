import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EigenWoord, showEigenWoord, withdrawEigenWoord, withholdEigenWoord } from '../contract.ts'
import { type InHuishouden, nameOf } from './in-huishouden.ts'

type Props = { woord: EigenWoord } & Pick<InHuishouden, 'tenant' | 'leden'>

/** Somebody's own words; the owner decides here who sees them. */
export function Woord({ woord, tenant, leden }: Props) {
  const { t } = useTranslation('plan')
  const { woorden, persoonId } = woord
  const naam = nameOf(leden, persoonId)
  return (
    <li className="plan-woorden__item">
      {woorden.k === 'value' ? (
        <OwnWords words={woorden.v} said={<Said woord={woord} naam={naam} />} />
      ) : (
        <Status kind="afgeschermd">{naam ? t('withheldOf', { naam }) : t('withheldSome')}</Status>
      )}
      {woord.abilities['woord.write'] && woord.ingetrokkenOp.k !== 'value' && <Owner woord={woord} tenant={tenant} />}
    </li>
  )
}

function Said({ woord, naam }: { woord: EigenWoord; naam: string | undefined }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { callerId } = useClient()
  const { gezegdOp, ingetrokkenOp, opgeschrevenDoor } = woord
  const date = gezegdOp.k === 'value' ? formatDate(gezegdOp.v, lang, 'long') : ''
  const said = woord.persoonId === callerId ? t('saidYou', { date }) : t('saidBy', { naam, date })
  return (
    <>
      {said}
      {opgeschrevenDoor.k === 'value' && !opgeschrevenDoor.v.zelf && `, ${t('writtenBy')}`}
      {ingetrokkenOp.k === 'value' && `. ${t('withdrawnOn', { date: formatDate(ingetrokkenOp.v, lang, 'long') })}`}
    </>
  )
}

function Owner({ woord, tenant }: Pick<Props, 'woord' | 'tenant'>) {
  const { t } = useTranslation('plan')
  const [asking, setAsking] = useState(false)
  const share = useCommand(showEigenWoord)
  const withhold = useCommand(withholdEigenWoord)
  const withdraw = useCommand(withdrawEigenWoord)
  const change = useMutation({
    mutationFn: (command: typeof share) => command({ path: { woordId: woord.woordId }, tenant }),
  })
  const shared = woord.gedeeld.k === 'value' && woord.gedeeld.v
  return (
    <>
      <Status kind={shared ? 'gedeeld' : 'afgeschermd'}>{t(shared ? 'sharedYes' : 'sharedNo')}</Status>
      {change.isError && (
        <Alert kind="stuk" title={t('failed')} live="alert">
          {t('failedText')}
        </Alert>
      )}
      <Actions>
        <Button variant="secondary" onClick={() => change.mutate(shared ? withhold : share)}>
          {t(shared ? 'withhold' : 'share')}
        </Button>
        <Button variant="link" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </Button>
      </Actions>
      <Dialog
        alert
        title={t('withdrawTitle')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => change.mutate(withdraw, { onSettled: () => setAsking(false) })}>
              {t('withdrawYes')}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('withdrawNo')}
            </Button>
          </>
        }
      >
        {t('withdrawText')}
      </Dialog>
    </>
  )
}

import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { askAuth, type Session } from './session.ts'
import type { SessionEnd } from './session-end.ts'

type Props = {
  end: Extract<SessionEnd, { k: 'warn' }>
  /** The server was asked something, so the idle time begins anew. */
  onStayed: () => void
  /** Leaves the warning for what it is, to save work first. */
  onClose: () => void
}

/** Who did nothing for a while stays with one button; at the absolute end one logs in again, after saving. */
export function EndDialog({ end, onStayed, onClose }: Props) {
  const { t } = useTranslation()
  const stay = useMutation({ mutationFn: () => askAuth<Session>('session'), onSettled: onStayed })
  const count = Math.max(1, Math.ceil(end.leftMs / 60_000))
  const idle = end.why === 'idle'
  return (
    <Dialog
      alert
      isOpen
      title={t('endTitle', { count })}
      onClose={idle ? () => stay.mutate() : onClose}
      actions={
        idle ? (
          <Button onClick={() => stay.mutate()}>{t('endStay')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('endSaveFirst')}</Button>
            <Button variant="secondary" onClick={() => location.assign('/inloggen')}>
              {t('endLoginAgain')}
            </Button>
          </>
        )
      }
    >
      <p role="status">{t(idle ? 'endIdle' : 'endAbsolute', { count })}</p>
    </Dialog>
  )
}

import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  /** On the button that asks, and on the one that does it. */
  action: string
  /** What happens then, for whom. */
  text: string
  run: () => Promise<unknown>
}

/** A button that asks once more before it does something that bites at once. */
export function AskFirst({ action, text, run }: Props) {
  const { t } = useTranslation('basis')
  const [asking, setAsking] = useState(false)
  const change = useMutation({ mutationFn: run, onSuccess: () => setAsking(false) })
  const close = () => {
    setAsking(false)
    change.reset()
  }
  return (
    <>
      <Button variant="link" onClick={() => setAsking(true)}>
        {action}
      </Button>
      <Dialog
        alert
        title={action}
        isOpen={asking}
        onClose={close}
        actions={
          <>
            <Button onClick={() => change.mutate()}>{t('askYes')}</Button>
            <Button variant="secondary" onClick={close}>
              {t('askNo')}
            </Button>
          </>
        }
      >
        <p>{text}</p>
        {change.isError && (
          <Alert kind="stuk" title={t('failedTitle')} live="alert">
            {change.error instanceof ProblemAnswer
              ? (change.error.problem.detail ?? change.error.problem.title)
              : t('failedAgain')}
          </Alert>
        )}
      </Dialog>
    </>
  )
}

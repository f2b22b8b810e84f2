import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportBudget } from '../contract.ts'

/** Saves the budget as CSV. The server asks for a login of a moment ago; then this says so. */
export function DownloadBudget({ huishoudenId, tenant }: { huishoudenId: string; tenant: string }) {
  const { t } = useTranslation('budget')
  const download = useDownload(exportBudget)
  const save = useMutation({ mutationFn: () => download({ path: { huishoudenId }, tenant }) })
  const again = save.error instanceof ProblemAnswer && save.error.problemName === 'login-again'
  return (
    <div className="sh-print-hidden">
      {save.isError && (
        <Alert
          kind="stuk"
          title={t('downloadFailed')}
          live="alert"
          action={
            again && (
              <LinkButton variant="secondary" href={`/inloggen?${new URLSearchParams({ naar: location.pathname })}`}>
                {t('login')}
              </LinkButton>
            )
          }
        >
          {t(again ? 'downloadAgain' : 'downloadLost')}
        </Alert>
      )}
      <Button variant="link" onClick={() => save.mutate()}>
        {t('download')}
      </Button>
    </div>
  )
}

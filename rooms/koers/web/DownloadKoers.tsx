import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { useDownload } from '@samenhang/ui/operation/useDownload.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportKoers } from '../contract.ts'
import { useRegio } from './regio.ts'

/** Saves the koers as a document, a worksheet or data. */
export function DownloadKoers() {
  const { t } = useTranslation('koers')
  const tenant = useRegio()
  const download = useDownload(exportKoers)
  const save = useMutation({
    mutationFn: (vorm: 'pdf' | 'xlsx' | 'json') => download({ query: { vorm }, ...(tenant ? { tenant } : {}) }),
  })
  const again = save.error instanceof ProblemAnswer && save.error.problemName === 'login-again'
  return (
    <div className="sh-print-hidden">
      <Card title={t('download')} note={t('downloadText')}>
        {save.isError && (
          <Alert kind="stuk" title={t('downloadFailed')} live="alert">
            {t(again ? 'downloadAgain' : 'downloadLost')}
          </Alert>
        )}
        <div className="sh-actions">
          <Button variant="secondary" onClick={() => save.mutate('pdf')}>
            {t('downloadPdf')}
          </Button>
          <Button variant="secondary" onClick={() => save.mutate('xlsx')}>
            {t('downloadXlsx')}
          </Button>
          <Button variant="secondary" onClick={() => save.mutate('json')}>
            {t('downloadJson')}
          </Button>
        </div>
      </Card>
    </div>
  )
}

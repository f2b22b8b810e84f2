import { getJob } from '@samenhang/kernel/jobs/contract.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { verifyLog } from '../../contract.ts'

const pollMs = 1000

/** Has the log been changed? Computed anew from its rows, as a job; the answer names what was found. */
export function LogCheck() {
  const { t } = useTranslation('delen')
  const start = useCommand(verifyLog)
  const [jobId, setJobId] = useState<string | null>(null)
  const check = useMutation({
    mutationFn: () => start({}) as Promise<unknown>,
    onSuccess: (answer) => setJobId((answer as { jobId: string }).jobId),
  })
  return (
    <Card title={t('checkTitle')} note={t('checkNote')}>
      {jobId && <Outcome key={jobId} jobId={jobId} />}
      {check.isError && (
        <Alert kind="stuk" title={t('failed')} live="alert">
          {t('failedText')}
        </Alert>
      )}
      <p>
        <Button variant="secondary" onClick={() => check.mutate()}>
          {t('check')}
        </Button>
      </p>
    </Card>
  )
}

type Checked = {
  ok: boolean
  seals: number
  entries: number
  unsealed: number
  anchored: boolean
  findings: { kind: string; count: number }[]
}

function Outcome({ jobId }: { jobId: string }) {
  const { t } = useTranslation('delen')
  const job = useAsk(getJob, { path: { jobId: jobId as never } })
  const { data, refetch } = job
  const busy = !data || data.state === 'waiting' || data.state === 'running'
  useEffect(() => {
    if (!busy) return
    const timer = setInterval(() => void refetch(), pollMs)
    return () => clearInterval(timer)
  }, [busy, refetch])
  if (busy) return <p role="status">{t('checking')}</p>
  if (data.state !== 'done')
    return (
      <Alert kind="stuk" title={t('checkFailed')}>
        {t('failedText')}
      </Alert>
    )
  const { ok, entries, seals, findings, anchored } = data.result as Checked
  return (
    <Alert kind={ok ? 'goed' : 'stuk'} title={t(ok ? 'checkOk' : 'checkBroken')} live="status">
      {t('checkFigures', { entries, seals })} {findings.map(({ kind, count }) => `${kind}: ${count}`).join(', ')}{' '}
      {!anchored && t('checkNoAnchor')}
    </Alert>
  )
}

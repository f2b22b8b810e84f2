import { cancelJob, getJob } from '@samenhang/kernel/jobs/contract.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { getInlezing, readInlezing } from '../contract.ts'
import { ImportResult } from './ImportResult.tsx'

const purpose = 'berichten-verwerken'
const lookMs = 2000

/** How far an inlezing is; also after the page was loaded again, since the job runs at the server. */
export function InlezingScreen() {
  const { inlezingId = '' } = useParams({ strict: false })
  const answer = useAsk(getInlezing, { path: { inlezingId }, purpose })
  const open = (answer.data?.counts.wacht ?? 0) > 0
  const { refetch } = answer
  useEffect(() => {
    if (!open) return undefined
    const timer = setInterval(() => void refetch(), lookMs)
    return () => clearInterval(timer)
  }, [open, refetch])
  return <Answer answer={answer}>{(inlezing) => <Inlezing inlezing={inlezing} />}</Answer>
}

function Inlezing({ inlezing }: { inlezing: OutputOf<typeof getInlezing> }) {
  const { t } = useTranslation('uitvoering')
  const { inlezingId, tenant, jobId, counts, bestanden } = inlezing
  const open = counts.wacht > 0
  const job = useAsk(getJob, { path: { jobId: jobId ?? '' }, tenant, purpose }, open && jobId !== null)
  const cancel = useCommand(cancelJob)
  const read = useCommand(readInlezing)
  const stop = useMutation({ mutationFn: () => cancel({ path: { jobId: jobId ?? '' }, tenant, purpose }) })
  const again = useMutation({ mutationFn: () => read({ path: { inlezingId }, tenant, purpose }) })
  const ended = job.data && !['waiting', 'running'].includes(job.data.state)
  const action = !open ? null : ended ? (
    <Button onClick={() => again.mutate()}>{t('readOn')}</Button>
  ) : (
    jobId && (
      <Button variant="secondary" onClick={() => stop.mutate()}>
        {t('stop')}
      </Button>
    )
  )
  const title = open
    ? t('inlezingBusy')
    : counts.geweigerd > 0
      ? t('inlezingRefused', { count: counts.geweigerd })
      : t('inlezingDone', { count: counts.bewaard + counts.bekend })
  return (
    <Page
      title={title}
      lead={open && t('inlezingBusyLead')}
      action={action}
      name={t('inlezing')}
      trail={[
        { href: '/uitvoering', label: t('berichten') },
        { href: '/uitvoering/inlezen', label: t('inlezenTitle') },
      ]}
    >
      <Sections>
        {open && ended && (
          <Alert kind="letop" title={t('inlezingEnded')}>
            {t('inlezingEndedText')}
          </Alert>
        )}
        <ImportResult bestanden={bestanden} />
      </Sections>
    </Page>
  )
}

import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listInlezingen } from '../contract.ts'
import { handIn, type Sent } from './hand-in.ts'
import { ImportChoice } from './ImportChoice.tsx'
import { InlezingList } from './InlezingList.tsx'
import './import.css'

/** Hands in many messages at once; what becomes of them is on the page of the inlezing. */
export function ImportScreen() {
  const { t } = useTranslation('uitvoering')
  const ask = useClient()
  const router = useRouter()
  const [tenant, setTenant] = useState(ask.tenants[0]?.tenant)
  const [files, setFiles] = useState<File[]>([])
  const [sent, setSent] = useState<Sent>()
  const [failure, setFailure] = useState<string>()
  const earlier = useAsk(listInlezingen)
  const start = async () => {
    setFailure(undefined)
    try {
      const inlezingId = await handIn(files, ask, tenant, setSent)
      await router.history.push(`/uitvoering/inlezen/${inlezingId}`)
    } catch (error) {
      setSent(undefined)
      const refused = error instanceof ProblemAnswer && error.problem.status < 500 ? error.problem : undefined
      const place = refused?.places?.[0]?.message
      setFailure(refused ? (place ?? refused.detail ?? refused.title) : t('handInLost'))
    }
  }
  return (
    <Page title={t('inlezenTitle')} lead={t('inlezenLead')} trail={[{ href: '/uitvoering', label: t('berichten') }]}>
      <Sections>
        <Card>
          {failure && (
            <Alert kind="stuk" title={t('handInFailed')} live="alert">
              {failure}
            </Alert>
          )}
          <ImportChoice
            tenants={ask.tenants}
            tenant={tenant}
            onTenant={setTenant}
            count={files.length}
            onFiles={setFiles}
          />
          {sent ? (
            <div className="uitvoering-progress">
              <progress max={sent.total} value={sent.done} aria-label={t('handInProgress')} />
              <span role="status">{t('handedIn', sent)}</span>
            </div>
          ) : (
            files.length > 0 && (
              <Actions>
                <Button onClick={start}>{t('start', { count: files.length })}</Button>
              </Actions>
            )
          )}
        </Card>
        <Answer answer={earlier} otherwise={null}>
          {({ items }) => items.length > 0 && <InlezingList items={items} />}
        </Answer>
      </Sections>
    </Page>
  )
}

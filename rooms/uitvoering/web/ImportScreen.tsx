import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importBericht } from '../contract.ts'
import { ImportChoice } from './ImportChoice.tsx'
import { ImportResult } from './ImportResult.tsx'
import { type Entry, importFiles, isOpen, type Outcome } from './import-files.ts'

/** Imports many messages: each file apart, with how far it is and for a refused one every place and rule. */
export function ImportScreen() {
  const { t } = useTranslation('uitvoering')
  const { client, tenants, newKey } = useClient()
  const queries = useQueryClient()
  const [tenant, setTenant] = useState(tenants[0]?.tenant)
  const [entries, setEntries] = useState<Entry[]>([])
  const [busy, setBusy] = useState(false)
  const stopped = useRef(false)
  const keys = useRef(new Map<File, string>())

  const send = async (file: File): Promise<Outcome> => {
    const key = keys.current.get(file) ?? newKey()
    keys.current.set(file, key)
    try {
      const body = new Uint8Array(await file.arrayBuffer())
      const sent = { query: { bestand: file.name }, body, key, purpose: 'berichten-verwerken' }
      const answer = await client(importBericht, tenant ? { ...sent, tenant } : sent)
      return { state: answer.bekend ? 'bekend' : 'bewaard', answer }
    } catch (error) {
      if (!(error instanceof ProblemAnswer) || error.problem.status >= 500) throw error
      const { title, detail, places = [] } = error.problem
      return { state: 'geweigerd', title: detail ?? title, places }
    }
  }
  const start = async () => {
    stopped.current = false
    setBusy(true)
    const tell = (told: Entry) => setEntries((all) => all.map((one) => (one.id === told.id ? told : one)))
    await importFiles(entries, send, tell, () => stopped.current)
    setBusy(false)
    await queries.invalidateQueries()
  }
  const open = entries.filter(isOpen).length
  const retrying = entries.some(({ outcome }) => ['mislukt', 'gestopt'].includes(outcome.state))
  return (
    <Page title={t('inlezenTitle')} lead={t('inlezenLead')} trail={[{ href: '/uitvoering', label: t('berichten') }]}>
      <Sections>
        <Card>
          <ImportChoice
            tenants={tenants}
            tenant={tenant}
            onTenant={setTenant}
            count={entries.length}
            onFiles={(files) => setEntries(files.map((file, id) => ({ id, file, outcome: { state: 'wacht' } })))}
          />
          <Actions>
            {busy ? (
              <Button
                variant="secondary"
                onClick={() => {
                  stopped.current = true
                }}
              >
                {t('stop')}
              </Button>
            ) : (
              open > 0 && <Button onClick={start}>{t(retrying ? 'retry' : 'start', { count: open })}</Button>
            )}
          </Actions>
        </Card>
        {entries.length > 0 && <ImportResult entries={entries} />}
      </Sections>
    </Page>
  )
}

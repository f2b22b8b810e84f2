import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { nowInWords } from '../frame/now-in-words.ts'
import { useLang } from '../i18n.ts'
import { useSession } from './SessionContext.ts'
import { askAuth, type OwnSession } from './session.ts'

const queryKey = ['auth/sessions']

/** Where this person is logged in, and the way to end that: here, on one device or everywhere. */
export function SessionsPage() {
  const { t } = useTranslation()
  const { csrfToken } = useSession()
  const queries = useQueryClient()
  const answer = useQuery({ queryKey, queryFn: () => askAuth<{ items: OwnSession[] }>('sessions') })
  const leave = useMutation({
    mutationFn: (path: string) => askAuth<{ continueAt: string | null }>(path, { csrfToken }),
    onSuccess: ({ continueAt }) => location.assign(continueAt ?? '/inloggen'),
  })
  const end = useMutation({
    mutationFn: ({ id }: OwnSession) => askAuth(`sessions/${id}/end`, { csrfToken }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  })
  return (
    <Page
      title={t('titleSessions')}
      lead={t('sessionsLead')}
      action={<Button onClick={() => leave.mutate('logout')}>{t('logout')}</Button>}
    >
      {(leave.isError || end.isError) && (
        <Alert kind="stuk" title={t('sessionsFailed')} live="alert">
          {t('sessionsFailedText')}
        </Alert>
      )}
      <Card>
        <Answer answer={answer}>
          {({ items }) => <SessionTable items={items} onEnd={(session) => end.mutate(session)} />}
        </Answer>
        <Actions>
          <Button variant="secondary" onClick={() => leave.mutate('sessions/end')}>
            {t('logoutEverywhere')}
          </Button>
        </Actions>
      </Card>
    </Page>
  )
}

function SessionTable({ items, onEnd }: { items: OwnSession[]; onEnd: (session: OwnSession) => void }) {
  const { t } = useTranslation()
  const lang = useLang()
  const columns: Column<OwnSession>[] = [
    { id: 'device', header: t('sessionDevice'), value: (row) => row.device },
    {
      id: 'since',
      header: t('sessionSince'),
      value: (row) => row.createdAt,
      cell: (row) => nowInWords(new Date(row.createdAt), lang),
    },
    {
      id: 'end',
      header: t('sessionState'),
      value: (row) => (row.current ? t('sessionThis') : ''),
      cell: (row) =>
        row.current ? (
          <Status kind="goed">{t('sessionThis')}</Status>
        ) : (
          <Button variant="link" onClick={() => onEnd(row)}>
            {t('sessionEnd', { device: row.device })}
          </Button>
        ),
    },
  ]
  return (
    <DataTable caption={t('titleSessions')} captionHidden columns={columns} rows={items} rowKey={(row) => row.id} />
  )
}

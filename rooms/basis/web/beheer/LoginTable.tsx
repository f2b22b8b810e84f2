import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { blockLogin, endLogin, unblockLogin, type zLogin } from '../../contract.ts'
import { AskFirst } from '../AskFirst.tsx'

type Login = z.infer<typeof zLogin>
type Props = { items: Login[]; tenant: string /** Also whose it is, with filter and pages. */; whole?: boolean }

/** Accounts with their state; blocking, lifting the block and taking away for good. */
export function LoginTable({ items, tenant, whole = false }: Props) {
  const { t } = useTranslation('basis')
  const { tenants } = useClient()
  const nameOf = (id: string) => tenants.find((one) => one.tenant === id)?.naam ?? id
  const who: Column<Login> = {
    id: 'naam',
    header: t('loginOf'),
    value: (row) => row.naam ?? t('loginOfInwoner'),
    cell: (row) =>
      row.medewerkerId ? (
        <Link href={`/basis/${tenant}/medewerkers/${row.medewerkerId}`}>{row.naam}</Link>
      ) : (
        t('loginOfInwoner')
      ),
  }
  const account: Column<Login> = { id: 'subject', header: t('loginSubject'), value: (row) => row.subject }
  const columns: Column<Login>[] = [
    ...(whole ? [who, account] : [account]),
    { id: 'issuer', header: t('loginIssuer'), value: (row) => row.issuer },
    { id: 'actsIn', header: t('actsIn'), value: (row) => row.actsIn.map(nameOf).join(', ') || t('actsInNone') },
    { id: 'state', header: t('stand'), value: stateOf, cell: (row) => <State of={row} /> },
    { id: 'do', header: t('change'), value: () => '', cell: (row) => <Change login={row} tenant={tenant} /> },
  ]
  const rest = whole ? { sortable: true, filter: true, pageSize: 20 } : {}
  return (
    <DataTable
      caption={t('loginsTitle')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.loginId}
      {...rest}
    />
  )
}

const stateOf = ({ blockedAt, endedAt }: Login) => (endedAt ? 'c' : blockedAt ? 'b' : 'a')

function State({ of: { blockedAt, endedAt } }: { of: Login }) {
  const { t } = useTranslation('basis')
  if (endedAt) return <Status kind="nietVanToepassing">{t('loginEnded')}</Status>
  return blockedAt ? (
    <Status kind="geweigerd">{t('loginBlocked')}</Status>
  ) : (
    <Status kind="goed">{t('loginRuns')}</Status>
  )
}

function Change({ login, tenant }: { login: Login; tenant: string }) {
  const { t } = useTranslation('basis')
  const block = useCommand(blockLogin)
  const unblock = useCommand(unblockLogin)
  const end = useCommand(endLogin)
  const { abilities, subject, issuer, loginId } = login
  const at = { path: { loginId }, tenant }
  if (!abilities['login.end']) return t('nothingToDo')
  return (
    <Actions>
      {abilities['login.block'] && (
        <AskFirst action={t('loginBlock', { subject })} text={t('loginBlockText')} run={() => block(at)} />
      )}
      {abilities['login.unblock'] && (
        <AskFirst action={t('loginUnblock', { subject })} text={t('loginUnblockText')} run={() => unblock(at)} />
      )}
      <AskFirst
        action={t('loginEnd', { subject })}
        text={t('loginEndText')}
        run={() => end({ body: { issuer, subject }, tenant })}
      />
    </Actions>
  )
}

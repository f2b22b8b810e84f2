import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import { listMedewerkers, listPartijen } from '../contract.ts'

type Partij = OutputOf<typeof listPartijen>['items'][number]
type Medewerker = OutputOf<typeof listMedewerkers>['items'][number]

/** The organisations of the region and who works there. */
export function BeheerScreen() {
  const { t } = useTranslation('basis')
  const partijen = useAsk(listPartijen)
  const medewerkers = useAsk(listMedewerkers)
  return (
    <Answer answer={partijen}>
      {({ items, abilities }) => (
        <Page title={t('beheerTitle', { count: once(items, 'partijId').length })} lead={t('beheerLead')}>
          <Sections>
            {abilities['partij.write'] && <Tenants />}
            <PartijTable items={once(items, 'partijId')} />
            <Answer answer={medewerkers}>
              {(answer) => <MedewerkerTable items={once(answer.items, 'medewerkerId')} />}
            </Answer>
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

/** Each gemeente keeps its own: where this beheerder may change something. */
function Tenants() {
  const { t } = useTranslation('basis')
  const { tenants } = useClient()
  return (
    <Card title={t('beheerPerTenant')} note={t('beheerPerTenantNote')}>
      <Actions>
        {tenants.map(({ tenant, naam }) => (
          <LinkButton key={tenant} href={`/basis/${tenant}`} variant="secondary">
            {t('beheerOf', { naam })}
          </LinkButton>
        ))}
      </Actions>
    </Card>
  )
}

/** Who acts in several gemeenten has the same id in each, and stands here once. */
function once<Row, Key extends keyof Row>(items: readonly Row[], id: Key): Row[] {
  return [...new Map(items.map((item) => [item[id], item])).values()]
}

function PartijTable({ items }: { items: Partij[] }) {
  const { t } = useTranslation('basis')
  const columns: Column<Partij>[] = [
    { id: 'naam', header: t('name'), value: (row) => row.naam },
    { id: 'soort', header: t('kind'), value: (row) => row.soort },
    { id: 'agb', header: t('agb'), value: (row) => row.agbcode },
    { id: 'gemeentecode', header: t('gemeentecode'), value: (row) => row.gemeentecode },
  ]
  return <Register title={t('partijen')} columns={columns} items={items} rowKey={(row) => row.partijId} />
}

function MedewerkerTable({ items }: { items: Medewerker[] }) {
  const { t } = useTranslation('basis')
  const columns: Column<Medewerker>[] = [
    { id: 'naam', header: t('name'), value: (row) => row.naam },
    { id: 'functie', header: t('functie'), value: (row) => row.functie },
    { id: 'partij', header: t('partij'), value: (row) => row.partij },
    { id: 'rollen', header: t('rollen'), value: (row) => row.rollen.join(', ') },
  ]
  return <Register title={t('medewerkers')} columns={columns} items={items} rowKey={(row) => row.medewerkerId} />
}

type RegisterProps<Row> = { title: string; columns: Column<Row>[]; items: Row[]; rowKey: (row: Row) => string }

function Register<Row>({ title, columns, items, rowKey }: RegisterProps<Row>) {
  const rest = { caption: title, captionHidden: true, sortable: true, filter: true, pageSize: 20 }
  return (
    <Card title={title}>
      <DataTable columns={columns} rows={items} rowKey={rowKey} {...rest} />
    </Card>
  )
}

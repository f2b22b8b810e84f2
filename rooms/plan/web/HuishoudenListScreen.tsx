import { listHuishoudens, listPersonen } from '@samenhang/basis/contract.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import type { UseQueryResult } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** A huishouden, or a person whose huishouden this caller does not see. */
type Regel = { tenant: string; naam: string; leden: number; via: string[]; href: string }

const kinds = [
  'regisseur',
  'consulent',
  'behandeling',
  'verwijzer',
  'lid',
  'gezag',
  'vertegenwoordiging',
  'steekproef',
  'onderzoek',
] as const

/** The huishoudens and persons that this caller has to do with. A resident with one plan goes straight to it. */
export function HuishoudenListScreen() {
  const huishoudens = useAsk(listHuishoudens)
  const personen = useAsk(listPersonen)
  const regels = huishoudens.data?.items.map((one) => ({ ...one, href: `/plan/huishoudens/${one.huishoudenId}` })) ?? []
  return (
    <Answer answer={huishoudens} otherwise={<WithPersonen regels={regels} personen={personen} />}>
      {() => <WithPersonen regels={regels} personen={personen} />}
    </Answer>
  )
}

type Personen = UseQueryResult<OutputOf<typeof listPersonen>, Error>

function WithPersonen({ regels, personen }: { regels: Regel[]; personen: Personen }) {
  const resident = useClient().purposes.includes('eigen-dossier')
  const show = (all: Regel[]) => {
    const [only, second] = all
    if (resident && only && !second) return <Navigate to={only.href} replace />
    return <Werklijst items={all} resident={resident} />
  }
  return (
    <Answer answer={personen} otherwise={show(regels)}>
      {({ items }) => {
        const persons = items.map((one) => ({ ...one, leden: 1, href: `/plan/personen/${one.persoonId}` }))
        return show([...regels, ...persons])
      }}
    </Answer>
  )
}

function Werklijst({ items, resident }: { items: Regel[]; resident: boolean }) {
  const { t } = useTranslation('plan')
  if (items.length === 0) {
    return (
      <Page title={t(resident ? 'planNone' : 'werklijstNone')}>
        <Empty>{t(resident ? 'planNoneText' : 'werklijstNoneText')}</Empty>
      </Page>
    )
  }
  const title = resident ? t('plannen') : t('werklijstTitle', { count: items.length })
  return (
    <Page title={title} lead={t('werklijstLead')}>
      <Card>
        <HuishoudenTable items={items} caption={title} />
      </Card>
    </Page>
  )
}

function HuishoudenTable({ items, caption }: { items: Regel[]; caption: string }) {
  const { t } = useTranslation('plan')
  const { tenants } = useClient()
  const roles = (row: Regel) => kinds.filter((kind) => row.via.includes(kind)).map((kind) => t(`via_${kind}`))
  const columns: Column<Regel>[] = [
    {
      id: 'naam',
      header: t('huishouden'),
      value: (row) => row.naam,
      cell: (row) => <Link href={row.href}>{row.naam}</Link>,
    },
    { id: 'leden', header: t('leden'), value: (row) => row.leden, numeric: true },
    { id: 'via', header: t('via'), value: (row) => roles(row).join(', ') },
  ]
  const place = (row: Regel) => tenants.find(({ tenant }) => tenant === row.tenant)?.naam ?? row.tenant
  if (tenants.length > 1) columns.push({ id: 'gemeente', header: t('gemeente'), value: place })
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.href}
      sortable
      filter={items.length > 8}
      pageSize={20}
    />
  )
}

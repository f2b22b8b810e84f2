import { Card } from '@samenhang/ui/card/Card.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate, formatEuro, formatNumber } from '@samenhang/ui/format.ts'
import { TooSmall } from '@samenhang/ui/nothing/TooSmall.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { countInwoners, type InwonersCount } from '../contract.ts'

/** How many people had help of which aanbieder and what was declared for it; never fewer than ten together. */
export function InwonersCard() {
  const answer = useAsk(countInwoners)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => <Counted items={items.filter(({ tenant }) => tenant.startsWith('gm'))} />}
    </Answer>
  )
}

function Counted({ items }: { items: InwonersCount[] }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const [first] = items
  if (!first) return null
  const title = t(first.own ? 'inwonersOwnTitle' : 'inwonersTitle')
  const note = t('inwonersNote', { date: formatDate(first.since, lang, 'long') })
  const rows = items.flatMap(rowsOf)
  if (rows.length === 0) {
    return (
      <Card title={title} note={note}>
        <TooSmall minimum={first.threshold}>{t('inwonersTooSmall', { count: first.threshold })}</TooSmall>
      </Card>
    )
  }
  const totals = items.flatMap(({ total }) => total ?? [])
  const complete = totals.length === items.length && !first.own
  return (
    <Card
      title={title}
      note={note}
      footer={<p>{t(first.own ? 'inwonersOwnFooter' : 'inwonersFooter', { count: first.threshold })}</p>}
    >
      {complete && (
        <Figures
          items={[
            { figure: formatNumber(sumOf(totals, 'inwoners'), lang), text: t('inwonersTotal') },
            { figure: formatEuro(Math.round(sumOf(totals, 'cents') / 100) * 100, lang), text: t('centsTotal') },
          ]}
        />
      )}
      <InwonersTable rows={rows} caption={title} />
    </Card>
  )
}

/** `aanbieder` null is the row of all aanbieders that are not told apart. */
type Row = { tenant: string; wet: string | null; aanbieder: string | null; inwoners: number | null; cents: number }

function rowsOf({ tenant, rows, rest }: InwonersCount): Row[] {
  const shown = rows.map(({ wet, aanbieder, inwoners, cents }) => ({
    ...{ tenant, wet, inwoners, cents },
    aanbieder: aanbieder.naam,
  }))
  return rest === null ? shown : [...shown, { tenant, wet: null, aanbieder: null, inwoners: null, cents: rest }]
}

function sumOf<Key extends string>(items: readonly Record<Key, number>[], key: Key): number {
  return items.reduce((sum, item) => sum + item[key], 0)
}

function InwonersTable({ rows, caption }: { rows: Row[]; caption: string }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const { tenants } = useClient()
  const place = (row: Row) => tenants.find(({ tenant }) => tenant === row.tenant)?.naam ?? row.tenant
  const columns: Column<Row>[] = [
    { id: 'aanbieder', header: t('aanbieder'), value: (row) => row.aanbieder ?? t('aanbiedersOther') },
    { id: 'wet', header: t('wet'), value: (row) => (row.wet === null ? '' : t(`wet_${row.wet as 'wmo'}`)) },
    {
      id: 'inwoners',
      header: t('inwoners'),
      numeric: true,
      value: (row) => row.inwoners,
      cell: (row) =>
        row.inwoners === null ? <Status kind="teKlein">{t('fewerThan')}</Status> : formatNumber(row.inwoners, lang),
    },
    {
      id: 'cents',
      header: t('amount'),
      numeric: true,
      value: (row) => row.cents / 100,
      cell: (row) => formatEuro(row.cents, lang),
    },
  ]
  if (tenants.length > 1) columns.splice(1, 0, { id: 'gemeente', header: t('gemeente'), value: place })
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.tenant} ${row.wet} ${row.aanbieder}`}
      sortable
      filter={rows.length > 8}
      pageSize={15}
      download="hulp-per-aanbieder"
    />
  )
}

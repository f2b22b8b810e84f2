import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { countDoelen } from '@samenhang/plan/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { BarChart } from '@samenhang/ui/chart/BarChart.tsx'
import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatNumber } from '@samenhang/ui/format.ts'
import { TooSmall } from '@samenhang/ui/nothing/TooSmall.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import { useLang } from '../i18n.ts'

type Counted = OutputOf<typeof countDoelen>

/** Per gemeente: how many huishoudens serve each doel of gemeente or regio with their plan. */
export function DoelenCount() {
  const { tenants } = useClient()
  return tenants
    .filter(({ tenant }) => tenant.startsWith('gm'))
    .map(({ tenant, naam }) => <InGemeente key={tenant} tenant={tenant} naam={naam} />)
}

function InGemeente({ tenant, naam }: { tenant: string; naam: string }) {
  const { t } = useTranslation()
  const answer = useAsk(countDoelen, { tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {(counted) =>
        counted.items.length === 0 ? (
          <Card title={t('doelenCount', { naam })} note={t('doelenCountNote')}>
            <TooSmall minimum={counted.threshold}>{t('doelenCountNone', { count: counted.threshold })}</TooSmall>
          </Card>
        ) : (
          <Counts counted={counted} naam={naam} />
        )
      }
    </Answer>
  )
}

/** A doel, or all the others together: those that are too small to tell apart. */
type Row = { label: string; huishoudens: number | null }

function Counts({ counted, naam }: { counted: Counted; naam: string }) {
  const { t } = useTranslation()
  const lang = useLang()
  const { items, total, threshold } = counted
  const shown = items.map(({ doelId, huishoudens }) => ({
    label: t('doelUnnamed', { code: doelId.slice(-4) }),
    huishoudens,
  }))
  const others = total === null ? null : total - items.reduce((sum, { huishoudens }) => sum + huishoudens, 0)
  const rows: Row[] = others === 0 ? shown : [...shown, { label: t('doelenOther'), huishoudens: others }]
  const columns: Column<Row>[] = [
    { id: 'doel', header: t('doel'), value: (row) => row.label },
    {
      id: 'huishoudens',
      header: t('huishoudens'),
      numeric: true,
      value: (row) => row.huishoudens,
      cell: (row) =>
        row.huishoudens === null ? (
          <Status kind="teKlein">{t('fewerThan', { count: threshold })}</Status>
        ) : (
          formatNumber(row.huishoudens, lang)
        ),
    },
  ]
  const told = rows.flatMap(({ label, huishoudens }) => (huishoudens === null ? [] : [{ label, value: huishoudens }]))
  const name = told.map(({ label, value }) => `${label}: ${value}`).join(', ')
  return (
    <ChartFrame
      title={t('doelenCount', { naam })}
      unit={t('doelenCountNote')}
      picture={<BarChart name={name} bars={told} />}
      table={
        <DataTable
          caption={t('doelenCount', { naam })}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.label}
        />
      }
      footer={<p>{t('doelenCountFooter', { count: threshold })}</p>}
    />
  )
}

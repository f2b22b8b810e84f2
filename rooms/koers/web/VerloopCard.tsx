import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { KoersRecord } from '../contract.ts'
import { nameOf } from './name-of.ts'
import { useNames } from './regio.ts'

/** Who laid down what, when, the newest first; a later version says how often it was changed. */
export function VerloopCard({ records }: { records: readonly KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const columns: Column<KoersRecord>[] = [
    { id: 'wat', header: t('what'), value: nameOf },
    { id: 'soort', header: t('soort'), value: (row) => t(`soort_${row.soort}`) },
    { id: 'wie', header: t('who'), value: (row) => names(row.partijId) || t('theRegio') },
    { id: 'op', header: t('date'), value: (row) => row.op, cell: (row) => formatDate(row.op, lang, 'long') },
    { id: 'versie', header: t('version'), value: (row) => row.versie, numeric: true },
  ]
  const rows = records.toSorted((a, b) => b.op.localeCompare(a.op))
  return (
    <Card title={t('tabVerloop')} note={t('verloopNote')}>
      <DataTable
        caption={t('tabVerloop')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.recordId}
        sortable
        filter
        pageSize={15}
      />
    </Card>
  )
}

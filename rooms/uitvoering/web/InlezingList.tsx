import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDateTime } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Inlezing } from '../contract.ts'

/** What one handed in before, the newest first. */
export function InlezingList({ items }: { items: Inlezing[] }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const columns: Column<Inlezing>[] = [
    {
      id: 'begonnen',
      header: t('handedInOn'),
      value: (row) => row.begonnenOp,
      cell: (row) => <Link href={`/uitvoering/inlezen/${row.inlezingId}`}>{formatDateTime(row.begonnenOp, lang)}</Link>,
    },
    {
      id: 'gelezen',
      header: t('state_bewaard'),
      value: (row) => row.counts.bewaard + row.counts.bekend,
      numeric: true,
    },
    { id: 'geweigerd', header: t('state_geweigerd'), value: (row) => row.counts.geweigerd, numeric: true },
    { id: 'wacht', header: t('state_wacht'), value: (row) => row.counts.wacht, numeric: true },
  ]
  return (
    <Card title={t('inlezingen')} note={t('inlezingenNote')}>
      <DataTable
        caption={t('inlezingen')}
        captionHidden
        columns={columns}
        rows={items}
        rowKey={(row) => row.inlezingId}
      />
    </Card>
  )
}

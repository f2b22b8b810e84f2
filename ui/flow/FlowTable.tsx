import { formatEuro } from '../format.ts'
import { DataTable } from '../table/DataTable.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { FlowProps, FlowRow } from './layout.ts'

/** The rows of a flow as a table, for beside `FlowPicture`. */
export function FlowTable({ name, heads, rows }: FlowProps) {
  const { lang, flow } = useUiTexts()
  const columns = [
    { id: 'wet', header: heads[0], value: (row: FlowRow) => row.wet },
    { id: 'doel', header: heads[1], value: (row: FlowRow) => row.doel },
    { id: 'wie', header: heads[2], value: (row: FlowRow) => row.wie },
    {
      id: 'bedrag',
      header: flow.amount,
      value: (row: FlowRow) => row.cents / 100,
      cell: (row: FlowRow) => formatEuro(row.cents, lang),
      numeric: true,
    },
  ]
  const rowKey = (row: FlowRow) => `${row.wet} ${row.doel} ${row.wie} ${row.cents}`
  return <DataTable caption={name} captionHidden columns={columns} rows={rows} rowKey={rowKey} />
}

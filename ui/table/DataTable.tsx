import type { CsvValue } from '@samenhang/kernel/table/csv.ts'
import { type ReactNode, useId, useState } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './DataTable.css'
import './matrix.css'
import './phone.css'
import { filterRows, type Order, sortRows } from './rows.ts'
import { TableHead } from './TableHead.tsx'
import { TablePaging } from './TablePaging.tsx'
import { TableTools } from './TableTools.tsx'

/** One column. The first of a table is its row header. */
export type Column<Row> = {
  id: string
  header: string
  /** The bare value, for order, filter and export. Amounts in euro, not cents. */
  value: (row: Row) => CsvValue
  /** What the cell shows; default the value. */
  cell?: (row: Row) => ReactNode
  /** Figures stand at the right. */
  numeric?: boolean
}

type Props<Row> = {
  caption: string
  /** The card above already says the caption. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  sortable?: boolean
  filter?: boolean
  /** Rows per page; all on one page when left out. */
  pageSize?: number
  /** Name of the file that the download gets, without .csv. */
  download?: string
  /** Many columns: scrolls inside its card with the first column in place, also on a phone. */
  matrix?: boolean
}

/** A table with its caption, order, filter, pages and download. On a phone each row is a block with its labels. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, sortable = false, pageSize = rows.length, matrix } = props
  const { table: texts } = useUiTexts()
  const id = useId()
  const [order, setOrder] = useState<Order | null>(null)
  const [text, setText] = useState('')
  const [page, setPage] = useState(0)
  const found = sortRows(filterRows(rows, columns, text), columns, order)
  const pages = Math.max(1, Math.ceil(found.length / Math.max(1, pageSize)))
  const shown = found.slice(page * pageSize, (page + 1) * pageSize)
  const search = (wanted: string) => {
    setText(wanted)
    setPage(0)
  }
  const table = (
    <table className="sh-table" aria-labelledby={id}>
      <caption id={id} className={props.captionHidden ? 'sh-hidden-visually' : 'sh-table__caption'}>
        {caption}
      </caption>
      <TableHead columns={columns} order={sortable ? order : undefined} onOrder={setOrder} />
      <tbody>
        {shown.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, i) => (
              <Cell key={column.id} column={column} row={row} rowHeader={i === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return (
    <div className={matrix ? 'sh-table__frame sh-table__frame--matrix' : 'sh-table__frame'}>
      <TableTools
        filter={props.filter ? { text, search } : undefined}
        told={props.filter ? texts.rows(found.length, rows.length) : ''}
        download={props.download}
        rows={() => [columns.map(({ header }) => header), ...found.map((row) => columns.map((c) => c.value(row)))]}
      />
      {matrix ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="sh-table__scroll" aria-labelledby={id} tabIndex={0}>
          {table}
        </section>
      ) : (
        <div className="sh-table__scroll">{table}</div>
      )}
      {found.length === 0 && <p className="sh-table__none">{texts.noRows}</p>}
      {pages > 1 && <TablePaging caption={caption} page={page} pages={pages} onPage={setPage} />}
    </div>
  )
}

function Cell<Row>({ column, row, rowHeader }: { column: Column<Row>; row: Row; rowHeader: boolean }) {
  const content = column.cell ? column.cell(row) : column.value(row)
  const className = column.numeric ? 'sh-table__numeric' : undefined
  if (rowHeader) {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    )
  }
  return (
    <td className={className}>
      <span className="sh-table__label" aria-hidden="true">
        {column.header}
      </span>
      <span className="sh-table__content">{content}</span>
    </td>
  )
}

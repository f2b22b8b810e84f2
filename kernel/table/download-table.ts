import type { Download } from '../operation/download.ts'
import type { Column, RowOf } from './column.ts'
import { type tableFormats, tableMedia } from './formats.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

/** Rows as the answer of an operation of kind `download`; the name goes without ending, and says nothing of anybody. */
export function downloadTable<const Columns extends readonly Column[]>(
  name: string,
  format: (typeof tableFormats)[number],
  columns: Columns,
  rows: readonly RowOf<Columns>[],
): Download {
  const fileName = `${name}.${format}`
  if (format === 'csv') return { fileName, mediaType: tableMedia[0], bytes: writeCsv(columns, rows) }
  return { fileName, mediaType: tableMedia[1], bytes: writeXlsx(columns, rows, name) }
}

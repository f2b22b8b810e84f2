import { type Column, headerOf, type RowOf } from './column.ts'
import { csvCell, joinCsv } from './csv.ts'

/** A CSV file of these rows as Dutch spreadsheets open it; `readTable` reads back the same rows. */
export function writeCsv<const Columns extends readonly Column[]>(
  columns: Columns,
  rows: readonly RowOf<Columns>[],
): Uint8Array {
  const lines = rows.map((row) => {
    const values = row as Record<string, unknown>
    const cells = columns.map((column) => toCell(column, values[column.name]))
    // A line with nothing in it would be no row.
    return cells.join('') === '' ? ['""', ...cells.slice(1)] : cells
  })
  return new TextEncoder().encode(joinCsv([columns.map((column) => csvCell(headerOf(column))), ...lines]))
}

/** Euros with a comma and two decimals, from whole cents: -5 is `-0,05`. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

function toCell({ kind }: Column, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (kind === 'cents') return formatCents(Number(value))
  if (kind === 'boolean') return value ? 'ja' : 'nee'
  return csvCell(kind === 'integer' ? Number(value) : String(value))
}

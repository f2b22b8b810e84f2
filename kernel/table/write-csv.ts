import { type Column, headerOf, type RowOf } from './column.ts'
import { toCsv } from './csv.ts'

/** A CSV file of these rows as Dutch spreadsheets open it; `readTable` reads back the same rows. */
export function writeCsv<const Columns extends readonly Column[]>(
  columns: Columns,
  rows: readonly RowOf<Columns>[],
): Uint8Array {
  const lines = rows.map((row) => {
    const values = row as Record<string, unknown>
    const cells = columns.map((column) => toText(column, values[column.name]))
    // A line with nothing in it would be no row.
    return columns.length === 1 ? cells.map((cell) => cell ?? '') : cells
  })
  return new TextEncoder().encode(toCsv([columns.map(headerOf), ...lines]))
}

/** Euros with a comma and two decimals, from whole cents: -5 is `-0,05`. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

function toText({ kind }: Column, value: unknown): string | number | null {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'boolean') return value ? 'ja' : 'nee'
  if (kind === 'integer') return Number(value)
  return kind === 'cents' ? formatCents(Number(value)) : String(value)
}

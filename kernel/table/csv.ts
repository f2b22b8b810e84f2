import { disarmFormula } from './formula.ts'

/** What a cell of a CSV file can be made of. */
export type CsvValue = string | number | null

/**
 * Text of a CSV file as Dutch spreadsheets open it: semicolons, CRLF, a byte order mark. A number gets a decimal comma,
 * null is an empty cell and an empty text is `""`; a text that a spreadsheet would take for a formula is disarmed.
 * @see RFC 4180
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return joinCsv(rows.map((row) => row.map(csvCell)))
}

/** The same, of cells that are fit to stand in it already. */
export function joinCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.join(';')}\r\n`).join('')}`
}

/** One cell of such a file, in quotes where it needs them. */
export function csvCell(value: CsvValue): string {
  if (value === null) return ''
  // A number that we write is no formula, so a negative one stays a number.
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = disarmFormula(value)
  return safe === '' || /[;,"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

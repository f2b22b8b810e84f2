/** What a cell of an export can hold. */
export type CsvValue = string | number | null

/**
 * Writes rows as CSV after RFC 4180, with the semicolon that Dutch spreadsheets expect and decimal commas.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

function cell(value: CsvValue): string {
  if (value === null) return ''
  // A number typed by us is no formula, so a negative amount stays a number.
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

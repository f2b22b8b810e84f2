/**
 * Text of a CSV file as Dutch spreadsheets open it: semicolons, CRLF, a byte order mark. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it; numbers are written by us and stay numbers.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

/** Euros with a comma and two decimals, from whole cents: -5 is `-0,05`. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return formatCents(value)
  const safe = /^[\s]*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

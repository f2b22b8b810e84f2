/**
 * One value for a spreadsheet: always quoted unless it is a number, empty when there is none (`""` is a text without
 * letters). A text that a spreadsheet would take for a formula gets an apostrophe before it, so this form is to read;
 * the JSON lines are to import.
 * @see RFC 4180; OWASP, CSV Injection
 */
export function csvCell(text: string | null, numeric: boolean): string {
  if (text === null) return ''
  if (numeric) return text
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

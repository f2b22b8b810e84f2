/** A text that a spreadsheet takes for a formula, also when apostrophes were put before it already. */
const formula = /^'*\s*[=+\-@\t\r\n＝＋－＠]/

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula; `readFormula` takes it away again.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function disarmFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before `disarmFormula`; any other text stays as it is. */
export function readFormula(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}

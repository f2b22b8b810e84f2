/** A reason to stop reading at once. `at` is an offset in the text, or a line and column when there is no text yet. */
export class XmlFault extends Error {
  readonly rule: string
  readonly at: number | [line: number, column: number]

  constructor(rule: string, message: string, at: number | [number, number] = [1, 1]) {
    super(message)
    this.rule = rule
    this.at = at
  }
}

/** The place just after `before`: line and column, both from 1; a column counts UTF-16 units. */
export function lineAndColumn(before: string): [line: number, column: number] {
  let line = 1
  let start = 0
  for (let end = before.indexOf('\n'); end >= 0; end = before.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return [line, before.length - start + 1]
}

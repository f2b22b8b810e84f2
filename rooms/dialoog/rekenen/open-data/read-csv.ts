/** A line of a CSV file. */
export type CsvRecord = {
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A file that is not as it should be, with the place and the rule. */
export class CsvFault extends Error {
  /** From 1. */
  readonly line: number
  /** Name of the column, or its number from 1 where it has none. */
  readonly column: string

  constructor(line: number, column: string, rule: string) {
    super(`line ${line}, column ${column}: ${rule}`)
    this.line = line
    this.column = column
  }
}

const [quote, comma, lineFeed, carriageReturn] = [34, 44, 10, 13]

/**
 * The records of a CSV text, quoted cells with line breaks included; empty lines are skipped.
 * @throws CsvFault for a quote that is not closed, or one in the middle of a cell.
 * @see RFC 4180
 */
export function* readCsv(text: string): Generator<CsvRecord> {
  let [at, line] = [text.charCodeAt(0) === 0xfeff ? 1 : 0, 1]
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    for (;;) {
      if (text.charCodeAt(at) === quote) {
        const cell = readQuoted(text, at, began, cells.length + 1)
        cells.push(cell.text)
        line += cell.lines
        at = cell.end
      } else {
        const from = at
        while (at < text.length && !isEnd(text.charCodeAt(at))) {
          if (text.charCodeAt(at) === quote)
            throw new CsvFault(line, String(cells.length + 1), 'a cell with a quote is quoted')
          at++
        }
        cells.push(text.slice(from, at))
      }
      if (text.charCodeAt(at) !== comma) break
      at++
    }
    if (text.charCodeAt(at) === carriageReturn) at++
    if (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at - 1) !== carriageReturn)
      throw new CsvFault(line, String(cells.length), 'after a closing quote comes a comma or the end of the line')
    if (text.charCodeAt(at) === lineFeed) at++
    line++
    if (cells.length > 1 || cells[0] !== '') yield { line: began, cells }
  }
}

function isEnd(code: number): boolean {
  return code === comma || code === lineFeed || code === carriageReturn
}

function readQuoted(text: string, from: number, line: number, column: number) {
  let [at, cell] = [from + 1, '']
  for (;;) {
    const next = text.indexOf('"', at)
    if (next < 0) throw new CsvFault(line, String(column), 'a quote is opened and not closed')
    cell += text.slice(at, next)
    if (text.charCodeAt(next + 1) !== quote) return { text: cell, end: next + 1, lines: cell.split('\n').length - 1 }
    cell += '"'
    at = next + 2
  }
}

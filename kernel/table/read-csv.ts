import { limits, unreadable } from './limits.ts'

/** One record of a file with the line that it starts on; the header is line 1. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }

/**
 * Reads a CSV file in UTF-8, with or without byte order mark, separated by `;` or `,`: whichever stands more often in
 * the first line. A field in quotes may hold line ends, so lines are counted and not assumed. Empty lines are left out.
 * @throws Problem `bad-input` with line and column when it is not UTF-8, a quote is out of place or it is too large
 * @see RFC 4180
 */
export function readCsv(bytes: Uint8Array, most: { rows: number; columns: number } = limits): CsvRecord[] {
  const text = decode(bytes)
  const separator = findSeparator(text)
  const field = new RegExp(`("[^"]*(?:""[^"]*)*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y')
  const records: CsvRecord[] = []
  let fields: string[] = []
  let [line, startedAt, lineStart] = [1, 1, 0]
  while (field.lastIndex < text.length || fields.length > 0) {
    const from = field.lastIndex
    const [whole, raw = '', end = ''] = field.exec(text) ?? misplaced(text, from, line, from - lineStart + 1)
    fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (fields.length > most.columns)
      throw unreadable(`regel ${startedAt}`, 'columns', tooMany('kolommen', most.columns))
    const ends = whole.match(/\r\n|\n|\r/g)?.length ?? 0
    line += ends
    if (ends > 0) lineStart = from + Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1
    if (end === separator) continue
    if (fields.length > 1 || raw !== '') records.push({ line: startedAt, fields })
    if (records.length > most.rows + 1) throw unreadable(`regel ${line}`, 'rows', tooMany('regels', most.rows))
    fields = []
    startedAt = line
  }
  return records
}

/** Words for a table that has too many of something. */
export function tooMany(what: string, most: number): string {
  return `Er zijn meer dan ${most} ${what}.`
}

function decode(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw notUtf8(1, 1)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // leaves out the byte order mark
  } catch {
    // Where a wrong byte is replaced, the text differs from a true U+FFFD in the length of what it takes in bytes.
    const text = new TextDecoder().decode(bytes)
    const before = text.slice(0, findWrong(bytes, text)).split(/\r\n|\n|\r/)
    throw notUtf8(before.length, (before.at(-1)?.length ?? 0) + 1)
  }
}

/** Position of the first letter that stands for a wrong byte. */
function findWrong(bytes: Uint8Array, text: string): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let position = 0
  for (const letter of text) {
    const isReal = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (letter === '\uFFFD' && !isReal) break
    at += Buffer.byteLength(letter)
    position += letter.length
  }
  return position
}

function notUtf8(line: number, column: number) {
  const message = 'Dit bestand is geen UTF-8. Kies bij het opslaan voor "CSV UTF-8".'
  return unreadable(`regel ${line}, teken ${column}`, 'utf-8', message)
}

function findSeparator(text: string): ';' | ',' {
  const first = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  return first.split(',').length > first.split(';').length ? ',' : ';'
}

function misplaced(text: string, from: number, line: number, column: number): never {
  const quote = text.indexOf('"', text[from] === '"' ? from + 1 : from)
  const at = text[from] === '"' ? column : column + Math.max(quote - from, 0)
  throw unreadable(`regel ${line}, teken ${at}`, 'quote', 'Hier staat een aanhalingsteken dat niet klopt.')
}

/** One record of a file with the line that it stands on; the header is line 1. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[] }

/**
 * Reads semicolon-separated text with quoted fields (`"` doubled inside). A quoted field may hold a line break, so lines
 * are counted and not assumed. @see RFC 4180, but for the separator
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  const field = /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r?\n|$)/y
  let fields: string[] = []
  let line = 1
  let startedAt = 1
  while (field.lastIndex < text.length || fields.length > 0) {
    const match = field.exec(text)
    if (!match) throw new RangeError(`readCsv: a quote is out of place on line ${line}`)
    const [whole, raw = '', end = ''] = match
    fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    line += whole.split('\n').length - 1
    if (end === ';') continue
    records.push({ line: startedAt, fields })
    fields = []
    startedAt = line
  }
  return records
}

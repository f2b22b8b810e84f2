import { Problem } from '@samenhang/kernel/errors/problem.ts'

/** A row by the names of the header, with the line of the file that it starts on. */
export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * Reads CSV with a header; the separator is the one of the first line, a comma or a semicolon. Quoted fields may hold
 * separators, line breaks and doubled quotes. Empty lines are passed over. @see RFC 4180
 * @throws Problem `bad-input` on a quote out of place and on a row that is longer than the header.
 */
export function readTable(text: string): { header: string[]; rows: TableRow[] } {
  const source = text.replace(/^\uFEFF/, '')
  const [first = ''] = source.split(/\r?\n/, 1)
  const separator = first.includes(';') ? ';' : ','
  const [head, ...records] = readRecords(source, separator)
  const header = (head?.fields ?? []).map((name) => name.trim())
  const rows = records
    .filter(({ fields }) => fields.some((field) => field !== ''))
    .map(({ line, fields }) => {
      if (fields.length > header.length)
        throw new Problem('bad-input', `Line ${line} has ${fields.length} fields, the header ${header.length}.`)
      return { line, cells: Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])) }
    })
  return { header, rows }
}

function readRecords(text: string, separator: ';' | ','): { line: number; fields: string[] }[] {
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'y')
  const records: { line: number; fields: string[] }[] = []
  let fields: string[] = []
  let line = 1
  let startedAt = 1
  while (field.lastIndex < text.length || fields.length > 0) {
    const match = field.exec(text)
    if (!match) throw new Problem('bad-input', `A quote is out of place on line ${line}.`)
    const [whole, raw = '', end = ''] = match
    fields.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    line += whole.split('\n').length - 1
    if (end === separator) continue
    records.push({ line: startedAt, fields })
    fields = []
    startedAt = line
  }
  return records
}

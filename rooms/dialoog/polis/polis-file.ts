import { disarmFormula, readFormula } from '@samenhang/kernel/table/formula.ts'
import { readCsv } from '@samenhang/kernel/table/read-csv.ts'

/** Rows of the published files of Polis; `rij` is the line in the file, for who has to mend it. */
export type StellingRij = { rij: number; nummer: number; tekst: string; moderatie: -1 | 0 | 1; geplaatstOp: Date }
export type StemRij = {
  rij: number
  nummer: number
  wie: string
  waarde: 1 | 0 | -1
  op: Date
  /** Of columns that Polis does not have; null without them. */
  rol: string | null
  wijk: string | null
}
export type Overgeslagen = { rij: number; reden: string }
type Read<Row> = { rijen: Row[]; overgeslagen: Overgeslagen[] }

const most = { rows: 6_000_000, columns: 40 }

/**
 * comments.csv: extra columns are left alone.
 * @throws Problem `bad-input` when it is no CSV
 */
export function readStellingen(bytes: Uint8Array): Read<StellingRij> {
  return readRows(bytes, ['timestamp', 'comment-id', 'moderated', 'comment-body'], (at, rij) => {
    const nummer = whole(at('comment-id'))
    const tekst = readFormula(at('comment-body')).trim()
    const moderatie = { '-1': -1, '0': 0, '1': 1 }[at('moderated')] as StellingRij['moderatie'] | undefined
    const geplaatstOp = instant(at('timestamp'))
    if (nummer === undefined) return 'comment-id is geen nummer'
    if (tekst === '') return 'de tekst is leeg'
    if (moderatie === undefined) return 'moderated is niet -1, 0 of 1'
    if (!geplaatstOp) return 'timestamp is geen tijd'
    return { rij, nummer, tekst, moderatie, geplaatstOp }
  })
}

/**
 * votes.csv: one row per vote, changed votes too. Columns `rol` and `wijk` may stand beside those of Polis.
 * @throws Problem `bad-input` when it is no CSV
 */
export function readStemmen(bytes: Uint8Array): Read<StemRij> {
  return readRows(bytes, ['timestamp', 'comment-id', 'voter-id', 'vote'], (at, rij) => {
    const nummer = whole(at('comment-id'))
    const waarde = { '-1': -1, '0': 0, '1': 1 }[at('vote')] as StemRij['waarde'] | undefined
    const op = instant(at('timestamp'))
    if (nummer === undefined) return 'comment-id is geen nummer'
    if (at('voter-id') === '') return 'voter-id is leeg'
    if (waarde === undefined) return 'vote is niet -1, 0 of 1'
    if (!op) return 'timestamp is geen tijd'
    return { rij, nummer, wie: at('voter-id'), waarde, op, rol: at('rol') || null, wijk: at('wijk') || null }
  })
}

/** RFC 4180 with commas, as Polis writes it; a text that a spreadsheet would run as a formula is disarmed. */
export function writePolis(header: readonly string[], rows: Iterable<readonly (string | number)[]>): Uint8Array {
  const cell = (value: string | number) => {
    const text = typeof value === 'number' ? String(value) : disarmFormula(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = [header.join(',')]
  for (const row of rows) lines.push(row.map(cell).join(','))
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

/** As Polis writes a time for people; programs read `timestamp`. */
export function toDatetime(at: Date): string {
  return at.toUTCString().replace('GMT', 'GMT+0000 (Coordinated Universal Time)')
}

function readRows<Row>(
  bytes: Uint8Array,
  wanted: readonly string[],
  toRow: (at: (column: string) => string, rij: number) => Row | string,
): Read<Row> {
  const [header, ...records] = readCsv(bytes, most)
  const places = new Map(header?.fields.map((name, index) => [name.trim(), index]))
  const missing = wanted.filter((name) => !places.has(name))
  if (missing.length > 0)
    return { rijen: [], overgeslagen: [{ rij: 1, reden: `kolommen ontbreken: ${missing.join(', ')}` }] }
  const read: Read<Row> = { rijen: [], overgeslagen: [] }
  for (const { line, fields } of records) {
    const row = toRow((column) => fields[places.get(column) ?? -1] ?? '', line)
    if (typeof row === 'string') read.overgeslagen.push({ rij: line, reden: row })
    else read.rijen.push(row)
  }
  return read
}

function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Milliseconds since 1970; the older files have seconds. */
function instant(text: string): Date | undefined {
  if (!/^\d{9,14}$/.test(text)) return undefined
  const value = Number(text)
  return new Date(value < 100_000_000_000 ? value * 1000 : value)
}

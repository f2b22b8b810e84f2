import { Problem, type ProblemPlace } from '../errors/problem.ts'
import type { Column, RawRow, RowOf } from './column.ts'
import { readFormula } from './formula.ts'
import { limits, unreadable } from './limits.ts'
import { checkMapping, guessMapping, type Mapping } from './mapping.ts'
import { readCsv } from './read-csv.ts'
import { readValue } from './read-value.ts'
import { readXlsx } from './read-xlsx.ts'

/** A table that came in. With any error there are no rows at all, so that nothing is stored by half. */
export type TableRead<Columns extends readonly Column[]> = {
  /** First line of the file, as it stands there. */
  readonly headers: readonly string[]
  /** The one given, or else the one guessed. */
  readonly mapping: Mapping
  /** `line` is that of the file, to name a place by in further checks. */
  readonly rows: readonly { readonly line: number; readonly values: RowOf<Columns> }[]
  /** Fit for `new Problem('bad-input', undefined, errors)`; place is `regel 3/bedrag`, with the name of our column. */
  readonly errors: readonly ProblemPlace[]
}

/** Reads a CSV or XLSX file, told apart by its first bytes, as rows of these columns; never throws on what is in it. */
export function readTable<const Columns extends readonly Column[]>(
  bytes: Uint8Array,
  columns: Columns,
  mapping?: Mapping,
): TableRead<Columns> {
  try {
    const [first, ...rows] = readRaw(bytes)
    if (!first) throw unreadable('regel 1', 'header', 'Het bestand is leeg.')
    const headers = first.cells.map((cell) => String(cell ?? '').trim())
    const used = mapping ?? guessMapping(headers, columns)
    const errors = checkMapping(headers, columns, used)
    const places = columns.map((column) => headers.findIndex((header) => used[header] === column.name))
    const read = errors.length > 0 ? [] : rows.map((row) => readRow(row, columns, places, errors))
    return { headers, mapping: used, rows: errors.length > 0 ? [] : (read as never), errors: cut(errors) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { headers: [], mapping: mapping ?? {}, rows: [], errors: error.places ?? [] }
  }
}

function readRaw(bytes: Uint8Array): RawRow[] {
  if (bytes.length > limits.bytes) throw unreadable('bestand', 'bytes', 'Het bestand is te groot.')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw unreadable(
      'bestand',
      'xlsx',
      'Dit bestand is oud of beveiligd. Sla het op als XLSX zonder wachtwoord, of als CSV.',
    )
  }
  const [header, ...records] = readCsv(bytes)
  if (!header) return []
  for (const { line, fields } of records) {
    if (fields.length === header.fields.length) continue
    const message = `Deze regel heeft ${fields.length} kolommen in plaats van ${header.fields.length}.`
    throw unreadable(`regel ${line}`, 'columns', message)
  }
  return [header, ...records].map(({ line, fields }) => ({ line, cells: fields.map(readFormula) }))
}

function readRow(
  { line, cells }: RawRow,
  columns: readonly Column[],
  places: readonly number[],
  errors: ProblemPlace[],
) {
  const values = columns.map(({ name, kind, obligatory }, index) => {
    const read = readValue(kind, cells[places[index] ?? -1] ?? null)
    const place = `regel ${line}/${name}`
    if ('wrong' in read) errors.push({ place, rule: kind, message: read.wrong })
    else if (obligatory && read.value === null) errors.push({ place, rule: 'obligatory', message: 'Vul dit in.' })
    return [name, 'value' in read ? read.value : null] as const
  })
  return { line, values: Object.fromEntries(values) }
}

function cut(errors: readonly ProblemPlace[]): readonly ProblemPlace[] {
  const left = errors.length - limits.errors
  if (left <= 0) return errors
  const more = { place: 'bestand', rule: 'errors', message: `En nog ${left} andere fouten.` }
  return [...errors.slice(0, limits.errors), more]
}

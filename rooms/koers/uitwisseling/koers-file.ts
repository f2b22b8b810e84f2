import { Problem, type ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import { toPlaces } from '@samenhang/kernel/errors/to-places.ts'
import { downloadTable } from '@samenhang/kernel/table/download-table.ts'
import { limits } from '@samenhang/kernel/table/limits.ts'
import { readTable } from '@samenhang/kernel/table/read-table.ts'
import { z } from 'zod'
import { type KoersRecord, zRecord } from '../record/shapes.ts'
import { type Schaalbesluit, zSchaalbesluit } from '../schaalbesluit/schaalbesluit-shapes.ts'

/** What goes out and comes in. */
export type KoersFile = { readonly records: readonly KoersRecord[]; readonly besluiten: readonly Schaalbesluit[] }

const zFile = z.object({ records: z.array(zRecord), besluiten: z.array(zSchaalbesluit) })

/** One row for each version of each record and for each schaalbesluit; `inhoud` is JSON, so that nothing gets lost. */
const columns = [
  { name: 'soort', kind: 'text', obligatory: true },
  { name: 'id', kind: 'text', obligatory: true },
  { name: 'versie', kind: 'integer' },
  { name: 'op', kind: 'date' },
  { name: 'partijId', kind: 'text' },
  { name: 'bevestigd', kind: 'boolean' },
  { name: 'vervallen', kind: 'boolean' },
  { name: 'inhoud', kind: 'text', obligatory: true },
] as const

/** JSON as bytes. */
export function toJson(file: KoersFile): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}

/** @throws Problem `rule-broken` when some content is longer than a cell holds */
export function toTable(file: KoersFile, name: string, vorm: 'csv' | 'xlsx') {
  const rows = [
    ...file.records.map(({ recordId, inhoud, ...told }) => ({ ...told, id: recordId, inhoud: JSON.stringify(inhoud) })),
    ...file.besluiten.map((besluit) => ({
      ...{ soort: 'schaalbesluit', id: besluit.schaalbesluitId, versie: null, op: besluit.voorgesteldOp },
      ...{ partijId: null, bevestigd: null, vervallen: null, inhoud: JSON.stringify(besluit) },
    })),
  ]
  if (rows.some(({ inhoud }) => inhoud.length > limits.cell)) {
    throw new Problem('rule-broken', 'Een tekst is te lang voor een cel. Kies JSON.')
  }
  return downloadTable(name, vorm, columns, rows)
}

/** @throws Problem `bad-input` with the line or place of what is wrong */
export function readKoersFile(bytes: Uint8Array): KoersFile {
  return bytes[0] === 0x7b ? readJson(bytes) : fromTable(bytes)
}

function readJson(bytes: Uint8Array): KoersFile {
  const parsed = zFile.safeParse(parse(new TextDecoder().decode(bytes), 'bestand'))
  if (!parsed.success)
    throw new Problem('bad-input', undefined, toPlaces(parsed.error, 'bestand').slice(0, limits.errors))
  return parsed.data
}

function fromTable(bytes: Uint8Array): KoersFile {
  const { rows, errors } = readTable(bytes, columns)
  if (errors.length > 0) throw new Problem('bad-input', undefined, errors)
  const places: ProblemPlace[] = []
  const records: KoersRecord[] = []
  const besluiten: Schaalbesluit[] = []
  for (const { line, values } of rows) {
    const place = `regel ${line}/inhoud`
    const { id, inhoud, ...told } = values
    const content = parse(inhoud, place)
    if (told.soort === 'schaalbesluit') {
      const read = zSchaalbesluit.safeParse(content)
      read.success ? besluiten.push(read.data) : places.push(...toPlaces(read.error, place))
    } else {
      const read = zRecord.safeParse({ ...told, recordId: id, inhoud: content })
      read.success ? records.push(read.data) : places.push(...toPlaces(read.error, `regel ${line}`))
    }
  }
  if (places.length > 0) throw new Problem('bad-input', undefined, places.slice(0, limits.errors))
  return { records, besluiten }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-input', undefined, [{ place, rule: 'json', message: 'Dit is geen geldige JSON.' }])
  }
}

import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { readFormula } from '@samenhang/kernel/table/formula.ts'
import { unreadable } from '@samenhang/kernel/table/limits.ts'
import { type CsvRecord, readCsv } from '@samenhang/kernel/table/read-csv.ts'
import type { Stemmen } from '../matrix.ts'

const most = { rows: 6_000_000, columns: 10_010 }

/** Rows of a table by the names in its first line. */
type Row = { readonly line: number; readonly at: (column: string) => string }

/**
 * Votes as Polis exports them: one row per vote, with `timestamp`, `comment-id`, `voter-id` and `vote`, 1 for agree.
 * @throws Problem `bad-input` that names line, column and rule, never what stands there.
 * @see https://github.com/compdemocracy/openData
 */
export function readStemmen(bytes: Uint8Array): Stemmen {
  const [people, stellingen] = [names(), names()]
  const [deelnemer, stelling, waarde, tijd]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const row of readRows(bytes, ['timestamp', 'comment-id', 'voter-id', 'vote'])) {
    tijd.push(readWhole(row, 'timestamp'))
    stelling.push(stellingen.indexOf(readId(row, 'comment-id')))
    deelnemer.push(people.indexOf(readId(row, 'voter-id')))
    waarde.push(readVote(row.line, 'vote', row.at('vote')))
  }
  return {
    deelnemers: people.list,
    stellingen: stellingen.list,
    deelnemer: Uint32Array.from(deelnemer),
    stelling: Uint32Array.from(stelling),
    waarde: Int8Array.from(waarde),
    tijd: Float64Array.from(tijd),
  }
}

/** Columns of a matrix that tell something about the participant; all others are stellingen. */
const aboutPeople = ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']

/**
 * Votes as a matrix: one row per participant, one column per stelling, an empty cell for what they did not see.
 * @throws Problem `bad-input` that names line, column and rule, never what stands there.
 */
export function readMatrix(bytes: Uint8Array): Stemmen {
  const [deelnemer, stelling, waarde]: [number[], number[], number[]] = [[], [], []]
  const [first, ...records] = readCsv(bytes, most)
  const head = headOf(first, ['participant'])
  const stellingen = head.filter((name) => !aboutPeople.includes(name))
  const people = names()
  for (const { line, fields: cells } of records) {
    checkWidth(line, cells, head)
    const id = cells[head.indexOf('participant')] ?? ''
    if (id === '') throw fault(line, 'participant', 'is leeg')
    if (people.has(id)) throw fault(line, 'participant', 'staat hier voor de tweede keer')
    const who = people.indexOf(id)
    for (const [what, name] of stellingen.entries()) {
      const cell = cells[head.indexOf(name)] ?? ''
      if (cell === '') continue
      deelnemer.push(who)
      stelling.push(what)
      waarde.push(readVote(line, name, cell))
    }
  }
  return {
    deelnemers: people.list,
    stellingen,
    deelnemer: Uint32Array.from(deelnemer),
    stelling: Uint32Array.from(stelling),
    waarde: Int8Array.from(waarde),
  }
}

/** What a comments file says of the stellingen. */
export type Comments = {
  readonly texts: ReadonlyMap<string, string>
  readonly afgewezen: ReadonlySet<string>
  readonly meta: ReadonlySet<string>
}

/**
 * Stellingen as Polis exports them: `comment-id`, `moderated` (-1 rejected, 0 not judged, 1 approved), perhaps
 * `is-meta`, and `comment-body`.
 * @throws Problem `bad-input` that names line, column and rule, never what stands there.
 */
export function readComments(bytes: Uint8Array): Comments {
  const [texts, afgewezen, meta] = [new Map<string, string>(), new Set<string>(), new Set<string>()]
  for (const row of readRows(bytes, ['comment-id', 'moderated', 'comment-body'])) {
    const id = readId(row, 'comment-id')
    if (texts.has(id)) throw fault(row.line, 'comment-id', 'staat hier voor de tweede keer')
    texts.set(id, readFormula(row.at('comment-body')))
    const moderated = row.at('moderated')
    if (!['-1', '0', '1'].includes(moderated)) throw fault(row.line, 'moderated', 'is -1, 0 of 1')
    if (moderated === '-1') afgewezen.add(id)
    const isMeta = row.at('is-meta').toLowerCase()
    if (!['', 'true', 'false'].includes(isMeta)) throw fault(row.line, 'is-meta', 'is true, false of leeg')
    if (isMeta === 'true') meta.add(id)
  }
  return { texts, afgewezen, meta }
}

/**
 * Groups that are given: `participant` and `group`; who has no group does not count.
 * @throws Problem `bad-input` that names line, column and rule, never what stands there.
 */
export function readGroups(bytes: Uint8Array): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  const seen = new Set<string>()
  for (const row of readRows(bytes, ['participant', 'group'])) {
    const id = readId(row, 'participant')
    if (seen.has(id)) throw fault(row.line, 'participant', 'staat hier voor de tweede keer')
    seen.add(id)
    if (row.at('group') !== '') groups.set(id, row.at('group'))
  }
  return groups
}

function* readRows(bytes: Uint8Array, required: readonly string[]): Generator<Row> {
  const [first, ...records] = readCsv(bytes, most)
  const head = headOf(first, required)
  const place = new Map(head.map((name, index) => [name, index]))
  for (const { line, fields: cells } of records) {
    checkWidth(line, cells, head)
    yield { line, at: (column) => cells[place.get(column) ?? -1] ?? '' }
  }
}

function headOf(first: CsvRecord | undefined, required: readonly string[]): readonly string[] {
  const head = first?.fields ?? []
  for (const name of required)
    if (!head.includes(name)) throw fault(1, name, 'deze kolom staat niet in de eerste regel')
  const twice = head.find((name, index) => head.indexOf(name) !== index)
  if (twice !== undefined) throw fault(1, twice, 'staat twee keer in de eerste regel')
  return head
}

function checkWidth(line: number, cells: readonly string[], head: readonly string[]): void {
  if (cells.length === head.length) return
  const column = head[Math.min(cells.length, head.length - 1)] ?? '1'
  throw fault(line, column, `hier staan ${cells.length} cellen bij ${head.length} kolommen`)
}

function readId(row: Row, column: string): string {
  const id = row.at(column)
  if (id === '') throw fault(row.line, column, 'is leeg')
  return id
}

function readWhole(row: Row, column: string): number {
  const text = row.at(column)
  if (!/^-?\d{1,15}$/.test(text)) throw fault(row.line, column, 'is een geheel getal')
  return Number(text)
}

function readVote(line: number, column: string, text: string): number {
  if (text === '1' || text === '+1') return 1
  if (text === '0') return 0
  if (text === '-1') return -1
  throw fault(line, column, 'is 1, 0 of -1')
}

function fault(line: number, column: string, message: string): Problem {
  return unreadable(`regel ${line}, kolom ${column}`, 'open-data', message)
}

/** Ids in order of appearance, each with its number. */
function names() {
  const at = new Map<string, number>()
  const list: string[] = []
  return {
    list,
    has: (name: string) => at.has(name),
    indexOf: (name: string) => {
      const known = at.get(name)
      if (known !== undefined) return known
      at.set(name, list.length)
      return list.push(name) - 1
    },
  }
}

import type { Stemmen } from '../matrix.ts'
import { CsvFault, type CsvRecord, readCsv } from './read-csv.ts'

/** Rows of a table by the names in its first line. */
type Row = { readonly line: number; readonly at: (column: string) => string }

/**
 * Votes as Polis exports them: one row per vote, with `timestamp`, `comment-id`, `voter-id` and `vote`, 1 for agree.
 * @throws CsvFault that names line, column and rule.
 * @see https://github.com/compdemocracy/openData
 */
export function readVotes(text: string): Stemmen {
  const [people, stellingen] = [names(), names()]
  const [deelnemer, stelling, waarde, tijd]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const row of readRows(text, ['timestamp', 'comment-id', 'voter-id', 'vote'])) {
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
 * @throws CsvFault that names line, column and rule.
 */
export function readMatrix(text: string): Stemmen {
  const [deelnemer, stelling, waarde]: [number[], number[], number[]] = [[], [], []]
  const records = readCsv(text)
  const head = headOf(records, ['participant'])
  const stellingen = head.filter((name) => !aboutPeople.includes(name))
  const people = names()
  for (const { line, cells } of records) {
    checkWidth(line, cells, head)
    const id = cells[head.indexOf('participant')] ?? ''
    if (id === '') throw new CsvFault(line, 'participant', 'is empty')
    if (people.has(id)) throw new CsvFault(line, 'participant', 'stands here a second time')
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
 * @throws CsvFault that names line, column and rule.
 */
export function readComments(text: string): Comments {
  const [texts, afgewezen, meta] = [new Map<string, string>(), new Set<string>(), new Set<string>()]
  for (const row of readRows(text, ['comment-id', 'moderated', 'comment-body'])) {
    const id = readId(row, 'comment-id')
    if (texts.has(id)) throw new CsvFault(row.line, 'comment-id', 'stands here a second time')
    texts.set(id, row.at('comment-body'))
    const moderated = row.at('moderated')
    if (!['-1', '0', '1'].includes(moderated)) throw new CsvFault(row.line, 'moderated', 'is -1, 0 or 1')
    if (moderated === '-1') afgewezen.add(id)
    const isMeta = row.at('is-meta').toLowerCase()
    if (!['', 'true', 'false'].includes(isMeta)) throw new CsvFault(row.line, 'is-meta', 'is true, false or empty')
    if (isMeta === 'true') meta.add(id)
  }
  return { texts, afgewezen, meta }
}

/**
 * Groups that are given: `participant` and `group`; who has no group does not count.
 * @throws CsvFault that names line, column and rule.
 */
export function readGroups(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  const seen = new Set<string>()
  for (const row of readRows(text, ['participant', 'group'])) {
    const id = readId(row, 'participant')
    if (seen.has(id)) throw new CsvFault(row.line, 'participant', 'stands here a second time')
    seen.add(id)
    if (row.at('group') !== '') groups.set(id, row.at('group'))
  }
  return groups
}

function* readRows(text: string, required: readonly string[]): Generator<Row> {
  const records = readCsv(text)
  const head = headOf(records, required)
  const place = new Map(head.map((name, index) => [name, index]))
  for (const { line, cells } of records) {
    checkWidth(line, cells, head)
    yield { line, at: (column) => cells[place.get(column) ?? -1] ?? '' }
  }
}

function headOf(records: Generator<CsvRecord>, required: readonly string[]): readonly string[] {
  const head: readonly string[] = records.next().value?.cells ?? []
  for (const name of required)
    if (!head.includes(name)) throw new CsvFault(1, name, 'this column is not in the first line')
  const twice = head.find((name, index) => head.indexOf(name) !== index)
  if (twice !== undefined) throw new CsvFault(1, twice, 'stands in the first line twice')
  return head
}

function checkWidth(line: number, cells: readonly string[], head: readonly string[]): void {
  if (cells.length === head.length) return
  const column = head[Math.min(cells.length, head.length - 1)] ?? '1'
  throw new CsvFault(line, column, `there are ${cells.length} cells and ${head.length} columns`)
}

function readId(row: Row, column: string): string {
  const id = row.at(column)
  if (id === '') throw new CsvFault(row.line, column, 'is empty')
  return id
}

function readWhole(row: Row, column: string): number {
  const text = row.at(column)
  if (!/^-?\d{1,15}$/.test(text)) throw new CsvFault(row.line, column, 'is a whole number')
  return Number(text)
}

function readVote(line: number, column: string, text: string): number {
  if (text === '1' || text === '+1') return 1
  if (text === '0') return 0
  if (text === '-1') return -1
  throw new CsvFault(line, column, 'is 1, 0 or -1')
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

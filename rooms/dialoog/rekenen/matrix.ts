import { compareIds } from './compare-ids.ts'

/** Votes as they were cast, one per row, in any order; columns of equal length. */
export type Stemmen = {
  /** Ids, each once; `deelnemer` and `stelling` point into these. */
  readonly deelnemers: readonly string[]
  readonly stellingen: readonly string[]
  readonly deelnemer: Uint32Array
  readonly stelling: Uint32Array
  /** 1 eens, -1 oneens, 0 weet ik niet or sla over. */
  readonly waarde: Int8Array
  /** Moment of the vote in any unit; without it the rows stand in order of time. */
  readonly tijd?: Float64Array
}

/** What is left out or put together before anything is counted. */
export type Choice = {
  /** Deelnemers who are banned: as if they had never voted. */
  readonly uitgesloten?: ReadonlySet<string>
  /** A stelling and the one into which it was merged: as if the votes had been cast there. */
  readonly samengevoegd?: ReadonlyMap<string, string>
}

/** What each deelnemer thinks of each stelling, sparse, in an order that depends on the votes and ids alone. */
export type Matrix = {
  /** By their votes, then by id. */
  readonly deelnemers: readonly string[]
  /** With at least one vote, by id. */
  readonly stellingen: readonly string[]
  /** Cells of deelnemer p: from start[p] up to start[p + 1]. */
  readonly start: Uint32Array
  /** 3 x stelling + (1 + vote), ascending within a deelnemer. */
  readonly cell: Uint16Array
  /** Where this deelnemer stands in the list that came in. */
  readonly source: Uint32Array
}

/** Most stellingen that one gesprek may have: Polis has the same bound. */
export const mostStellingen = 10_000

/**
 * Puts votes in canonical order; of each deelnemer on each stelling the last one counts.
 * @throws RangeError for a vote that is not 1, 0 or -1, a row that points nowhere, or too many stellingen.
 */
export function buildMatrix(stemmen: Stemmen, choice: Choice = {}): Matrix {
  const { columnOf, stellingen } = placeStellingen(stemmen, choice)
  const rows = sortRows(stemmen, columnOf, stellingen.length, choice)
  const raw = keepLast(stemmen, rows, columnOf)
  const order = raw.people.sort((a, b) => compareVotes(raw, a, b) || compareDeelnemers(stemmen, a, b))
  const start = new Uint32Array(order.length + 1)
  const cell = new Uint16Array(raw.cell.length)
  for (let at = 0; at < order.length; at++) {
    const from = order[at] as number
    const cells = raw.cell.subarray(raw.start[from], raw.end[from])
    cell.set(cells, start[at])
    start[at + 1] = (start[at] as number) + cells.length
  }
  const deelnemers = Array.from(order, (from) => stemmen.deelnemers[from] as string)
  return { deelnemers, stellingen, start, cell, source: order }
}

/** Column of each stelling that came in; -1 for one without votes. */
function placeStellingen(stemmen: Stemmen, { samengevoegd, uitgesloten }: Choice) {
  const indexOf = new Map(stemmen.stellingen.map((id, index) => [id, index]))
  const target = Int32Array.from(stemmen.stellingen, (id, index) => indexOf.get(samengevoegd?.get(id) ?? id) ?? index)
  const used = new Uint8Array(stemmen.stellingen.length)
  const out = stemmen.deelnemers.map((id) => uitgesloten?.has(id) ?? false)
  for (let row = 0; row < stemmen.waarde.length; row++) {
    const value = stemmen.waarde[row] as number
    const who = stemmen.deelnemer[row] as number
    const what = stemmen.stelling[row] as number
    if (value < -1 || value > 1) throw new RangeError(`row ${row}: a vote is 1, 0 or -1`)
    if (who >= out.length || what >= used.length) throw new RangeError(`row ${row} points nowhere`)
    if (!out[who]) used[target[what] as number] = 1
  }
  const ids = stemmen.stellingen.filter((_, index) => used[index] === 1).sort(compareIds)
  if (ids.length > mostStellingen) throw new RangeError(`a gesprek has at most ${mostStellingen} stellingen`)
  const place = new Map(ids.map((id, column) => [id, column]))
  const columnOf = target.map((index) => place.get(stemmen.stellingen[index] ?? '') ?? -1)
  return { columnOf, stellingen: ids }
}

/** Rows of those who are not banned by deelnemer, then stelling, then as they came: two passes of counting. */
function sortRows(stemmen: Stemmen, columnOf: Int32Array, columns: number, { uitgesloten }: Choice): Uint32Array {
  const kept = new Uint32Array(stemmen.waarde.length)
  const out = Uint8Array.from(stemmen.deelnemers, (id) => (uitgesloten?.has(id) ? 1 : 0))
  let count = 0
  for (let row = 0; row < kept.length; row++) if (out[stemmen.deelnemer[row] as number] === 0) kept[count++] = row
  const byColumn = countingSort(
    kept.subarray(0, count),
    columns,
    (row) => columnOf[stemmen.stelling[row] as number] as number,
  )
  return countingSort(byColumn, stemmen.deelnemers.length, (row) => stemmen.deelnemer[row] as number)
}

function countingSort(rows: Uint32Array, keys: number, keyOf: (row: number) => number): Uint32Array {
  const place = new Uint32Array(keys + 1)
  for (let at = 0; at < rows.length; at++) (place[keyOf(rows[at] as number) + 1] as number)++
  for (let key = 0; key < keys; key++) place[key + 1] = (place[key + 1] as number) + (place[key] as number)
  const sorted = new Uint32Array(rows.length)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number
    const key = keyOf(row)
    const at = place[key] as number
    sorted[at] = row
    place[key] = at + 1
  }
  return sorted
}

/** Cells of each deelnemer as they came in, by index. */
type Raw = { people: Uint32Array; start: Uint32Array; end: Uint32Array; cell: Uint16Array }

function keepLast({ deelnemers, deelnemer, stelling, waarde, tijd }: Stemmen, rows: Uint32Array, columnOf: Int32Array) {
  const raw: Raw = {
    people: new Uint32Array(deelnemers.length),
    start: new Uint32Array(deelnemers.length),
    end: new Uint32Array(deelnemers.length),
    cell: new Uint16Array(rows.length),
  }
  let count = 0
  let who = -1
  let column = -1
  let moment = 0
  let filled = 0
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number
    const person = deelnemer[row] as number
    const place = columnOf[stelling[row] as number] as number
    const at = tijd ? (tijd[row] as number) : row
    if (person !== who) {
      raw.people[count++] = person
      raw.start[person] = filled
    } else if (place === column) {
      if (at < moment) continue
      filled--
    }
    raw.cell[filled++] = 3 * place + 1 + (waarde[row] as number)
    raw.end[person] = filled
    who = person
    column = place
    moment = at
  }
  return { ...raw, people: raw.people.subarray(0, count), cell: raw.cell.subarray(0, filled) }
}

/** By stelling: missing before oneens before weet ik niet before eens. */
function compareVotes({ start, end, cell }: Raw, a: number, b: number): number {
  let at = start[a] as number
  let other = start[b] as number
  const last = end[a] as number
  const otherLast = end[b] as number
  for (; at < last && other < otherLast; at++, other++) {
    const mine = cell[at] as number
    const theirs = cell[other] as number
    if (mine === theirs) continue
    const columns = ((theirs / 3) | 0) - ((mine / 3) | 0)
    return columns === 0 ? mine - theirs : columns
  }
  return last - at - (otherLast - other)
}

function compareDeelnemers({ deelnemers }: Stemmen, a: number, b: number): number {
  return compareIds(deelnemers[a] as string, deelnemers[b] as string)
}

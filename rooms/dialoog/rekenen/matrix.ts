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
  const raw = keepLast(stemmen, sortByDeelnemer(stemmen, choice), columnOf, stellingen.length)
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

/** Rows of those who are not banned, by deelnemer and then as they came: one pass to count, one to place. */
function sortByDeelnemer({ deelnemers, deelnemer }: Stemmen, { uitgesloten }: Choice): Rows {
  const out = Uint8Array.from(deelnemers, (id) => (uitgesloten?.has(id) ? 1 : 0))
  const start = new Uint32Array(deelnemers.length + 1)
  for (let row = 0; row < deelnemer.length; row++) {
    const who = deelnemer[row] as number
    if (out[who] === 0) start[who + 1] = (start[who + 1] as number) + 1
  }
  for (let who = 0; who < deelnemers.length; who++) start[who + 1] = (start[who + 1] as number) + (start[who] as number)
  const rows = new Uint32Array(start[deelnemers.length] as number)
  const next = start.slice()
  for (let row = 0; row < deelnemer.length; row++) {
    const who = deelnemer[row] as number
    if (out[who] !== 0) continue
    const at = next[who] as number
    rows[at] = row
    next[who] = at + 1
  }
  return { rows, start }
}

type Rows = { readonly rows: Uint32Array; readonly start: Uint32Array }

/** Cells of each deelnemer as they came in, by index. */
type Raw = { people: Uint32Array; start: Uint32Array; end: Uint32Array; cell: Uint16Array }

function keepLast(
  { deelnemers, stelling, waarde, tijd }: Stemmen,
  sorted: Rows,
  columnOf: Int32Array,
  columns: number,
) {
  const raw: Raw = {
    people: new Uint32Array(deelnemers.length),
    start: new Uint32Array(deelnemers.length),
    end: new Uint32Array(deelnemers.length),
    cell: new Uint16Array(sorted.rows.length),
  }
  // What the deelnemer at hand says of each stelling, and since when; `voted` tells of whom that is.
  const value = new Uint8Array(columns)
  const moment = new Float64Array(columns)
  const voted = new Int32Array(columns).fill(-1)
  const places = new Uint16Array(columns)
  let count = 0
  let filled = 0
  for (let who = 0; who < deelnemers.length; who++) {
    let seen = 0
    for (let index = sorted.start[who] as number; index < (sorted.start[who + 1] as number); index++) {
      const row = sorted.rows[index] as number
      const column = columnOf[stelling[row] as number] as number
      const at = tijd ? (tijd[row] as number) : row
      if (voted[column] !== who) places[seen++] = column
      else if (at < (moment[column] as number)) continue
      voted[column] = who
      moment[column] = at
      value[column] = 1 + (waarde[row] as number)
    }
    if (seen === 0) continue
    raw.people[count++] = who
    raw.start[who] = filled
    const own = places.subarray(0, seen).sort()
    for (let index = 0; index < seen; index++) {
      const column = own[index] as number
      raw.cell[filled++] = 3 * column + (value[column] as number)
    }
    raw.end[who] = filled
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

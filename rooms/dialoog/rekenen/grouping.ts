import { compareIds } from './compare-ids.ts'
import { bestDivision, findDivisions } from './find-groups.ts'
import type { Matrix, Stemmen } from './matrix.ts'
import { type Points, pick } from './points.ts'
import type { PolisState } from './polis/polis-groups.ts'
import { findPolisGroups } from './polis/polis-groups.ts'
import type { Positions } from './project.ts'
import { isClear, type ShuffleTest, shuffleTest } from './shuffle-test.ts'
import { silhouettes } from './silhouette.ts'
import type { Kandidaat, Verdict } from './uitkomst.ts'

/** Who is in which group, and how that was found. */
export type Grouping = {
  readonly verdict: Verdict
  readonly toets: ShuffleTest | null
  readonly kandidaten: readonly Kandidaat[]
  readonly names: readonly string[]
  /** Per deelnemer, in the order of the matrix; -1 for who does not count. */
  readonly group: Int32Array
  readonly silhouette: number | null
  readonly inertia: number
  readonly state: PolisState | null
}

const leastStemmen = 7
/** Twice the number of people below which no figure is shown. */
const leastPeople = 20

/** Our own way: see ADR 0021. @param test false for a preview between two moments at which chance is tested. */
export function findOwn(matrix: Matrix, zeroed: Uint8Array, positions: Positions, test: boolean): Grouping {
  const counted = countedOf(matrix)
  const one = (verdict: Verdict, rest: Partial<Grouping> = {}): Grouping => ({
    ...inOne(matrix, positions, counted),
    verdict,
    ...rest,
  })
  if (counted.length < leastPeople) return one('te weinig deelnemers')
  const divisions = findDivisions(pick(positions, counted))
  const kandidaten = divisions.map(({ label, ...kandidaat }) => kandidaat)
  const best = bestDivision(divisions)
  if (!best) return one('geen duidelijke groepen')
  const toets = test ? shuffleTest(matrix, zeroed, counted, best.silhouette) : null
  if (toets && !isClear(toets)) return one('geen duidelijke groepen', { toets, kandidaten })
  const group = new Int32Array(matrix.deelnemers.length).fill(-1)
  for (const [at, deelnemer] of counted.entries()) group[deelnemer] = best.label[at] as number
  const verdict = toets ? 'groepen' : 'niet getoetst'
  const { silhouette, inertia } = best
  return { verdict, toets, kandidaten, names: letters(best.k), group, silhouette, inertia, state: null }
}

/** The way of Polis, from the state of the run before. */
export function findPolis(matrix: Matrix, stemmen: Stemmen, positions: Positions, before?: PolisState): Grouping {
  const rows = rowsByFirstVote(matrix, stemmen)
  const people = rows.map((p) => ({
    id: matrix.deelnemers[p] as string,
    votes: votesOf(matrix, p),
    x: positions.x[p] as number,
    y: positions.y[p] as number,
  }))
  const found = findPolisGroups(people, matrix.stellingen.length, before)
  const group = Int32Array.from(matrix.deelnemers, (id) => found.groupOf.get(id) ?? -1)
  const kandidaten: Kandidaat[] = []
  const { silhouette, state } = found
  const inertia = inertiaOf(positions, group, found.k)
  return {
    verdict: 'niet getoetst',
    toets: null,
    kandidaten,
    names: letters(found.k),
    group,
    silhouette,
    inertia,
    state,
  }
}

/** Groups that somebody gives; who is in none does not count. */
export function takeGiven(matrix: Matrix, positions: Positions, given: ReadonlyMap<string, string | number>): Grouping {
  const names = [...new Set([...given.values()].map(String))].sort(compareIds)
  const at = new Map(names.map((name, index) => [name, index]))
  const group = Int32Array.from(matrix.deelnemers, (id) => at.get(String(given.get(id))) ?? -1)
  const people = Uint32Array.from([...group.keys()].filter((p) => (group[p] as number) >= 0))
  const labels = Uint8Array.from(people, (p) => group[p] as number)
  const [score = null] =
    names.length > 1 ? silhouettes(pick(positions, people), [{ k: names.length, label: labels }]) : []
  const inertia = inertiaOf(positions, group, names.length)
  return {
    verdict: 'gegeven groepen',
    toets: null,
    kandidaten: [],
    names,
    group,
    silhouette: score,
    inertia,
    state: null,
  }
}

/** Everybody who counts together: there are no groups to speak of. */
function inOne(matrix: Matrix, positions: Points, counted: Uint32Array): Grouping {
  const group = new Int32Array(matrix.deelnemers.length).fill(-1)
  for (const deelnemer of counted) group[deelnemer] = 0
  const inertia = inertiaOf(positions, group, 1)
  const none = { toets: null, kandidaten: [], silhouette: null, state: null }
  return { verdict: 'geen duidelijke groepen', names: letters(1), group, inertia, ...none }
}

/** Who voted on at least seven stellingen, or on all when there are fewer; no memory of before. */
function countedOf(matrix: Matrix): Uint32Array {
  const bar = Math.min(leastStemmen, matrix.stellingen.length)
  return Uint32Array.from([...matrix.deelnemers.keys()].filter((p) => votesOf(matrix, p) >= bar))
}

function votesOf({ start }: Matrix, p: number): number {
  return (start[p + 1] as number) - (start[p] as number)
}

/** The order of rows in Polis: who voted first stands first. */
function rowsByFirstVote(matrix: Matrix, { deelnemers, deelnemer, tijd }: Stemmen): number[] {
  const first = new Float64Array(deelnemers.length).fill(Number.POSITIVE_INFINITY)
  const row = new Float64Array(deelnemers.length)
  for (const [index, who] of deelnemer.entries()) {
    const moment = tijd ? (tijd[index] as number) : index
    if (moment >= (first[who] as number)) continue
    first[who] = moment
    row[who] = index
  }
  const of = (values: Float64Array, p: number) => values[matrix.source[p] as number] as number
  return [...matrix.deelnemers.keys()].sort((a, b) => of(first, a) - of(first, b) || of(row, a) - of(row, b))
}

function inertiaOf({ x, y }: Points, group: Int32Array, groups: number): number {
  let sum = 0
  for (let g = 0; g < groups; g++) {
    let [count, sumX, sumY] = [0, 0, 0]
    for (let p = 0; p < group.length; p++) {
      if (group[p] !== g) continue
      count++
      sumX += x[p] as number
      sumY += y[p] as number
    }
    for (let p = 0; p < group.length; p++) {
      if (group[p] !== g) continue
      const [dx, dy] = [(x[p] as number) - sumX / count, (y[p] as number) - sumY / count]
      sum += dx * dx + dy * dy
    }
  }
  return sum
}

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index))
}

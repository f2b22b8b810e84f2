import type { Published } from './small-numbers.ts'

/** One published number and the cells whose counts it adds up. */
export interface Observation {
  cells: readonly number[]
  value: Published
}

/**
 * The attack, for tests: tries every group of cells and finds the smallest number of people, in a group that is not
 * empty, that follows from the published numbers by adding and subtracting. It knows nothing of how they were protected.
 * @param counts the true counts, at most some twelve, for the attack tries every subset
 * @returns Infinity when nothing follows at all
 */
export function smallestIsolated(counts: readonly number[], observations: readonly Observation[]): number {
  const known = observations.filter(({ value }) => value !== null)
  const basis = reduced(known.map(({ cells }) => counts.map((_, cell) => (cells.includes(cell) ? 1 : 0))))
  let smallest = Number.POSITIVE_INFINITY
  for (let group = 1; group < 2 ** counts.length; group++) {
    const members = counts.map((_, cell) => (group >> cell) & 1)
    if (!follows(members, basis)) continue
    const people = counts.reduce((sum, count, cell) => sum + count * (members[cell] ?? 0), 0)
    smallest = Math.min(smallest, people)
  }
  return smallest
}

interface Pivot {
  column: number
  row: number[]
}

/** Gaussian elimination; the entries stay small enough here for doubles with a tolerance. */
function reduced(rows: number[][]): Pivot[] {
  const basis: Pivot[] = []
  for (const row of rows) {
    const rest = without(row, basis)
    const column = rest.findIndex(isNotZero)
    if (column < 0) continue
    const scale = rest[column] as number
    basis.push({ column, row: rest.map((entry) => entry / scale) })
  }
  return basis
}

function follows(row: number[], basis: readonly Pivot[]): boolean {
  return !without(row, basis).some(isNotZero)
}

function without(row: number[], basis: readonly Pivot[]): number[] {
  return basis.reduce((rest, pivot) => {
    const times = rest[pivot.column] as number
    return rest.map((entry, index) => entry - times * (pivot.row[index] as number))
  }, row)
}

function isNotZero(entry: number): boolean {
  return Math.abs(entry) > 1e-9
}

import type { Cells } from './components.ts'

/** Votes on one stelling by one group. */
export type Count = {
  readonly agree: number
  readonly disagree: number
  readonly pass: number
  /** All votes, passes too. */
  readonly seen: number
}

/** Votes per group, then per stelling. */
export type Counts = readonly (readonly Count[])[]

/**
 * Counts votes per group; integers, so the order does not matter.
 * @param group per deelnemer the index of the group, or -1 for who does not count.
 */
export function tallyStemmen({ start, cell, stellingen }: Cells, group: Int32Array, groups: number): Counts {
  const wide = 3 * stellingen.length
  const tally = new Uint32Array(wide * groups)
  for (let p = 0; p < group.length; p++) {
    const own = group[p] as number
    if (own < 0) continue
    for (let at = start[p] as number; at < (start[p + 1] as number); at++) {
      const e = own * wide + (cell[at] as number)
      tally[e] = (tally[e] as number) + 1
    }
  }
  return Array.from({ length: groups }, (_, g) =>
    Array.from(stellingen, (_, s) => {
      const at = g * wide + 3 * s
      const [disagree, pass, agree] = [tally[at] as number, tally[at + 1] as number, tally[at + 2] as number]
      return { agree, disagree, pass, seen: agree + disagree + pass }
    }),
  )
}

/** Votes of several groups together. */
export function addCounts(counts: readonly Count[]): Count {
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0)
  return { agree: sum('agree'), disagree: sum('disagree'), pass: sum('pass'), seen: sum('seen') }
}

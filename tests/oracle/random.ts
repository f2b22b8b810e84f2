/** Seeded random choices: the same seed gives the same sequence everywhere. */
export type Random = {
  /** Whole number in `[0, below)`. */
  readonly int: (below: number) => number
  readonly chance: (probability: number) => boolean
  /** @throws RangeError on an empty list */
  readonly pick: <T>(from: readonly T[]) => T
  readonly subset: <T>(from: readonly T[]) => T[]
}

/** Mulberry32: small, 32 bits of state, good enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const int = (below: number) => Math.floor(next() * below)
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const chosen = from[int(from.length)]
      if (chosen === undefined) throw new RangeError('pick: nothing to choose from')
      return chosen
    },
    subset: (from) => from.filter(() => next() < 0.5),
  }
}

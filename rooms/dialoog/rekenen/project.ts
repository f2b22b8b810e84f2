import type { Cells, Components } from './components.ts'

/** Where people and stellingen lie on the map. */
export type Positions = {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Per stelling: how far from the middle somebody would stand who voted only eens on it. */
  readonly extremity: Float64Array
}

/**
 * Positions on the plane, stretched for who voted on few stellingen. A rejected stelling counts as answered by
 * everybody, as in Polis, so that both modes share positions.
 */
export function project({ start, cell, stellingen }: Cells, { mean, zeroed, v1, v2 }: Components): Positions {
  const columns = stellingen.length
  const alongFirst = alongOf(mean, zeroed, v1)
  const alongSecond = alongOf(mean, zeroed, v2)
  const people = start.length - 1
  const [x, y] = [new Float64Array(people), new Float64Array(people)]
  const answered = zeroed.reduce((sum, one) => sum + one, 0)
  for (let p = 0; p < people; p++) {
    let a = 0
    let b = 0
    let seen = answered
    const end = start[p + 1] as number
    for (let at = start[p] as number; at < end; at++) {
      const e = cell[at] as number
      a += alongFirst[e] as number
      b += alongSecond[e] as number
      if (zeroed[(e / 3) | 0] === 0) seen++
    }
    const stretch = Math.sqrt(columns / Math.max(seen, 1))
    // -0 is written as 0.
    x[p] = stretch * a + 0
    y[p] = stretch * b + 0
  }
  const root = Math.sqrt(columns)
  const extremity = mean.map((m, s) => {
    const [a, b] = [v1[s] as number, v2[s] as number]
    return root * (1 - m) * Math.sqrt(a * a + b * b)
  })
  return { x, y, extremity }
}

/** How far each cell value (3 x stelling + 1 + vote) moves somebody along a direction. */
function alongOf(mean: Float64Array, zeroed: Uint8Array, v: Float64Array): Float64Array {
  const along = new Float64Array(3 * mean.length)
  for (let e = 0; e < along.length; e++) {
    const s = (e / 3) | 0
    if (!zeroed[s]) along[e] = ((e % 3) - 1 - (mean[s] as number)) * (v[s] as number)
  }
  return along
}

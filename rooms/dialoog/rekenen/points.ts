/** Places on the map, in canonical order: by x, then y. */
export type Points = {
  readonly x: Float64Array
  readonly y: Float64Array
  /** How many people stand here; one each when left out. */
  readonly weight?: Float64Array
}

/** Above this many people, starts and silhouettes go over places that stand for many. */
export const mostPoints = 3000

/** The points at these indices. */
export function pick({ x, y, weight }: Points, indices: Uint32Array): Points {
  const of = (values: Float64Array) => Float64Array.from(indices, (index) => values[index] as number)
  return { x: of(x), y: of(y), ...(weight ? { weight: of(weight) } : {}) }
}

/** Indices by x, then y; equal places keep their order. */
export function orderOf({ x, y }: Points): Uint32Array {
  return Uint32Array.from(x.keys()).sort(
    (a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number) || a - b,
  )
}

/**
 * Many points as some thousand weighted ones: the middle of all points in each cell of a grid, which is made finer until
 * at least a thousand cells are taken.
 */
export function condense(points: Points): Points {
  for (let side = 32; ; side *= 2) {
    const condensed = onGrid(points, side)
    if (condensed.x.length >= 1000 || side >= 1024) return condensed
  }
}

function onGrid({ x, y }: Points, side: number): Points {
  const [toColumn, toRow] = [scaleOf(x, side), scaleOf(y, side)]
  const [sumX, sumY] = [new Float64Array(side * side), new Float64Array(side * side)]
  const weight = new Float64Array(side * side)
  for (let p = 0; p < x.length; p++) {
    const cell = toColumn(x[p] as number) * side + toRow(y[p] as number)
    sumX[cell] = (sumX[cell] as number) + (x[p] as number)
    sumY[cell] = (sumY[cell] as number) + (y[p] as number)
    weight[cell] = (weight[cell] as number) + 1
  }
  const taken = Uint32Array.from([...weight.keys()].filter((cell) => weight[cell] !== 0))
  const middle = (sum: Float64Array) =>
    Float64Array.from(taken, (cell) => (sum[cell] as number) / (weight[cell] as number))
  const made = { x: middle(sumX), y: middle(sumY), weight: Float64Array.from(taken, (cell) => weight[cell] as number) }
  return pick(made, orderOf(made))
}

function scaleOf(values: Float64Array, side: number): (value: number) => number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  const width = most - least
  return (value) => (width > 0 ? Math.min(side - 1, Math.floor(((value - least) / width) * side)) : 0)
}

import type { Points } from './points.ts'

/** A division of points over k groups; a label of k or more is of who was set aside. */
export type Labeling = { readonly k: number; readonly label: Uint8Array }

/**
 * Mean silhouette of each division: how much nearer people stand to their own group than to the next one, from -1 to 1.
 * Who is alone in a group counts 0. Distances are what costs time, so each pair is measured once for all divisions: the
 * sums are kept per cell, which is a set of points that every division keeps together.
 * @see Rousseeuw, Silhouettes (1987)
 */
export function silhouettes(points: Points, labelings: readonly Labeling[]): number[] {
  const cells = intersect(points, labelings)
  const far = distances(cells)
  return labelings.map((labeling) => meanSilhouette(cells, far, labeling))
}

/** Points in order of cell. */
type Cells = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly weight: Float64Array
  /** Where each came from. */
  readonly order: Uint32Array
  /** Points of cell c: from start[c] up to start[c + 1]. */
  readonly start: Uint32Array
}

function intersect({ x, y, weight }: Points, labelings: readonly Labeling[]): Cells {
  const cells = new Map<number, number[]>()
  for (let p = 0; p < x.length; p++) {
    let key = 0
    for (const { k, label } of labelings) key = key * (k + 1) + Math.min(k, label[p] as number)
    const cell = cells.get(key)
    if (cell) cell.push(p)
    else cells.set(key, [p])
  }
  const sorted = [...cells].sort(([a], [b]) => a - b).map(([, members]) => members)
  const order = Uint32Array.from(sorted.flat())
  const of = (values: Float64Array) => Float64Array.from(order, (p) => values[p] as number)
  const start = new Uint32Array(sorted.length + 1)
  for (const [c, members] of sorted.entries()) start[c + 1] = (start[c] as number) + members.length
  return { x: of(x), y: of(y), weight: weight ? of(weight) : new Float64Array(order.length).fill(1), order, start }
}

/** Per point and cell the sum of the distances from it to everybody there. */
function distances({ x, y, weight, start }: Cells): Float64Array {
  const count = start.length - 1
  const far = new Float64Array(x.length * count)
  for (let own = 0; own < count; own++) {
    for (let p = start[own] as number; p < (start[own + 1] as number); p++) {
      const px = x[p] as number
      const py = y[p] as number
      const w = weight[p] as number
      for (let cell = own; cell < count; cell++) {
        const end = start[cell + 1] as number
        let sum = 0
        for (let q = cell === own ? p + 1 : (start[cell] as number); q < end; q++) {
          const dx = (x[q] as number) - px
          const dy = (y[q] as number) - py
          const distance = Math.sqrt(dx * dx + dy * dy)
          sum += (weight[q] as number) * distance
          far[q * count + own] = (far[q * count + own] as number) + w * distance
        }
        far[p * count + cell] = (far[p * count + cell] as number) + sum
      }
    }
  }
  return far
}

function meanSilhouette({ weight, order, start }: Cells, far: Float64Array, { k, label }: Labeling): number {
  const count = start.length - 1
  const groupOf = Uint8Array.from(
    { length: count },
    (_, cell) => label[order[start[cell] as number] as number] as number,
  )
  const total = new Float64Array(k)
  for (let cell = 0; cell < count; cell++) {
    const group = groupOf[cell] as number
    if (group >= k) continue
    for (let p = start[cell] as number; p < (start[cell + 1] as number); p++)
      total[group] = (total[group] as number) + (weight[p] as number)
  }
  const away = new Float64Array(k)
  let sum = 0
  for (let cell = 0; cell < count; cell++) {
    const own = groupOf[cell] as number
    if (own >= k || (total[own] as number) <= 1) continue
    for (let p = start[cell] as number; p < (start[cell + 1] as number); p++) {
      away.fill(0)
      for (let other = 0; other < count; other++) {
        const group = groupOf[other] as number
        if (group < k) away[group] = (away[group] as number) + (far[p * count + other] as number)
      }
      const inside = (away[own] as number) / ((total[own] as number) - 1)
      let outside = Number.POSITIVE_INFINITY
      for (let group = 0; group < k; group++)
        if (group !== own && total[group] !== 0)
          outside = Math.min(outside, (away[group] as number) / (total[group] as number))
      const larger = Math.max(inside, outside)
      if (larger > 0 && larger < Number.POSITIVE_INFINITY) sum += ((weight[p] as number) * (outside - inside)) / larger
    }
  }
  const people = total.reduce((all, one) => all + one, 0)
  return people > 0 ? sum / people : 0
}

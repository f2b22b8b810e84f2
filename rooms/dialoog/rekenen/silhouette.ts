import type { Points } from './points.ts'

/**
 * Mean silhouette: how much nearer people stand to their own group than to the next one, from -1 to 1. Who is alone in
 * a group counts 0.
 * @see Rousseeuw, Silhouettes (1987)
 */
export function silhouette(points: Points, label: Uint8Array, k: number): number {
  const sorted = byGroup(points, label, k)
  const { weight, start, total } = sorted
  const far = distances(sorted, k)
  let sum = 0
  let people = 0
  for (let own = 0; own < k; own++) {
    for (let p = start[own] as number; p < (start[own + 1] as number); p++) {
      const w = weight[p] as number
      people += w
      if ((total[own] as number) <= 1) continue
      let inside = 0
      let outside = Number.POSITIVE_INFINITY
      for (let other = 0; other < k; other++) {
        const away = far[p * k + other] as number
        if (other === own) inside = away / ((total[own] as number) - 1)
        else if (total[other] !== 0) outside = Math.min(outside, away / (total[other] as number))
      }
      const larger = Math.max(inside, outside)
      if (larger > 0 && larger < Number.POSITIVE_INFINITY) sum += (w * (outside - inside)) / larger
    }
  }
  return people > 0 ? sum / people : 0
}

type Sorted = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly weight: Float64Array
  readonly start: Uint32Array
  readonly total: Float64Array
}

function byGroup({ x, y, weight }: Points, label: Uint8Array, k: number): Sorted {
  const groups = Array.from({ length: k }, (): number[] => [])
  for (let p = 0; p < label.length; p++) groups[label[p] as number]?.push(p)
  const order = groups.flat()
  const of = (values: Float64Array) => Float64Array.from(order, (p) => values[p] as number)
  const start = new Uint32Array(k + 1)
  for (const [j, group] of groups.entries()) start[j + 1] = (start[j] as number) + group.length
  const weights = weight ? of(weight) : new Float64Array(order.length).fill(1)
  const total = Float64Array.from(groups, (_, j) =>
    weights.subarray(start[j], start[j + 1]).reduce((sum, w) => sum + w, 0),
  )
  return { x: of(x), y: of(y), weight: weights, start, total }
}

/** Per point and group the sum of the distances from it to everybody there; each pair is measured once. */
function distances({ x, y, weight, start }: Sorted, k: number): Float64Array {
  const far = new Float64Array(x.length * k)
  for (let own = 0; own < k; own++) {
    for (let p = start[own] as number; p < (start[own + 1] as number); p++) {
      const px = x[p] as number
      const py = y[p] as number
      const w = weight[p] as number
      for (let group = own; group < k; group++) {
        let sum = 0
        for (let q = group === own ? p + 1 : (start[group] as number); q < (start[group + 1] as number); q++) {
          const dx = (x[q] as number) - px
          const dy = (y[q] as number) - py
          const distance = Math.sqrt(dx * dx + dy * dy)
          sum += (weight[q] as number) * distance
          far[q * k + own] = (far[q * k + own] as number) + w * distance
        }
        far[p * k + group] = (far[p * k + group] as number) + sum
      }
    }
  }
  return far
}

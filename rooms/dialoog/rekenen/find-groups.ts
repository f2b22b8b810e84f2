import { bestOfStarts, type Clustering, settle } from './k-means.ts'
import { condense, mostPoints, orderOf, type Points, pick } from './points.ts'
import { silhouettes } from './silhouette.ts'

/** A division into k groups that may be shown. */
export type Division = {
  readonly k: number
  /** Per point as given: its group, largest group first; who was set aside is with the nearest. */
  readonly label: Uint8Array
  readonly sizes: readonly number[]
  /** How many stood too far from all groups to be one. */
  readonly aside: number
  /** Mean silhouette and sum of squared distances, both without who was set aside. */
  readonly silhouette: number
  readonly inertia: number
}

/** Smallest group that may be shown, out of n people. */
export function leastGroup(n: number): number {
  return Math.max(5, Math.ceil(n / 50))
}

/**
 * Every admissible division into 2 to 5 groups, fewest first; see `bestDivision`.
 * @param thorough up to this many people a hundred starts are made, above it twenty.
 */
export function findDivisions(points: Points, thorough = 1000): Division[] {
  const order = orderOf(points)
  const sorted = pick(points, order)
  const starts = points.x.length <= thorough ? 100 : 20
  const kept = [2, 3, 4, 5].flatMap((k) => divide(sorted, k, starts) ?? [])
  const scores = scoreAll(sorted, kept)
  return kept.map((one, index) => describe(sorted, order, one, scores[index] ?? 0))
}

/** The division with the largest silhouette, of equals the one with fewest groups. */
export function bestDivision(divisions: readonly Division[]): Division | undefined {
  return divisions.reduce<Division | undefined>(
    (best, one) => (best && best.silhouette >= one.silhouette ? best : one),
    undefined,
  )
}

/** A division before it is named: who was not set aside, in which group. */
type Kept = { readonly left: Uint32Array; readonly found: Clustering }

/**
 * k groups none of which is below the floor. One outlier must not cost the others their groups: too small a group is set
 * aside and the rest divided again, as long as that is at most one in twenty.
 */
function divide(points: Points, k: number, starts: number): Kept | undefined {
  const n = points.x.length
  const floor = leastGroup(n)
  let left = Uint32Array.from(points.x.keys())
  for (;;) {
    const found = cluster(pick(points, left), k, starts)
    if (!found) return undefined
    const sizes = countSizes(found.label, k)
    if (sizes.every((size) => size >= floor)) return { left, found }
    left = left.filter((_, at) => (sizes[found.label[at] as number] as number) >= floor)
    if (20 * (n - left.length) > n) return undefined
  }
}

function cluster(points: Points, k: number, starts: number): Clustering | undefined {
  if (points.x.length <= mostPoints) return bestOfStarts(points, k, starts)
  const rough = bestOfStarts(condense(points), k, starts)
  return rough && settle(points, rough)
}

function describe(points: Points, order: Uint32Array, { left, found }: Kept, silhouette: number): Division {
  const k = found.x.length
  const all = nearest(points, found)
  const counted = countSizes(all, k)
  // A, B, ... by size; of equals the one that lies first.
  const rank = [...counted.keys()].sort((a, b) => (counted[b] as number) - (counted[a] as number) || a - b)
  const label = new Uint8Array(order.length)
  for (let p = 0; p < order.length; p++) label[order[p] as number] = rank.indexOf(all[p] as number)
  const sizes = rank.map((group) => counted[group] as number)
  return { k, label, sizes, aside: order.length - left.length, silhouette, inertia: found.inertia }
}

/** Silhouettes without who was set aside; of very many people over places that stand for many. */
function scoreAll(points: Points, kept: readonly Kept[]): number[] {
  if (points.x.length > mostPoints) {
    return kept.map(({ left, found }) => {
      const rough = condense(pick(points, left))
      return silhouettes(rough, [{ k: found.x.length, label: nearest(rough, found) }])[0] ?? 0
    })
  }
  const labelings = kept.map(({ left, found }) => {
    const k = found.x.length
    const label = new Uint8Array(points.x.length).fill(k)
    for (const [at, p] of left.entries()) label[p] = found.label[at] as number
    return { k, label }
  })
  return silhouettes(points, labelings)
}

function nearest({ x, y }: Points, { x: cx, y: cy }: Clustering): Uint8Array {
  const label = new Uint8Array(x.length)
  for (let p = 0; p < x.length; p++) {
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j < cx.length; j++) {
      const dx = (x[p] as number) - (cx[j] as number)
      const dy = (y[p] as number) - (cy[j] as number)
      if (dx * dx + dy * dy >= least) continue
      least = dx * dx + dy * dy
      label[p] = j
    }
  }
  return label
}

function countSizes(label: Uint8Array, k: number): number[] {
  const sizes = Array.from({ length: k }, () => 0)
  for (const group of label) sizes[group] = (sizes[group] as number) + 1
  return sizes
}

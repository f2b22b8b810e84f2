/** A point with a name of its own and how many people stand there. */
export type PolisPoint<Id> = { readonly id: Id; readonly x: number; readonly y: number; readonly weight: number }

/** A cluster as Polis keeps it from one run to the next. */
export type PolisCluster<Id> = {
  readonly id: number
  readonly members: readonly Id[]
  readonly x: number
  readonly y: number
}

type Middle = { readonly id: number; readonly x: number; readonly y: number }

/**
 * k-means as Polis does it, from the clusters of the run before or, without these, from the first k different places.
 * @param points in row order.
 * @param steps most steps; it stops before when no middle moved by 0.01.
 */
export function polisKMeans<Id>(
  points: readonly PolisPoint<Id>[],
  k: number,
  steps: number,
  before: readonly PolisCluster<Id>[] = [],
): PolisCluster<Id>[] {
  let clusters = gather(points, start(points, k, before))
  for (let step = 1; step < steps; step++) {
    const next = gather(points, clusters)
    const still = isStill(clusters, next)
    clusters = next
    if (still) break
  }
  return clusters
}

/** Each point to the nearest middle, of equals to the later one; middles without points disappear. */
function gather<Id>(points: readonly PolisPoint<Id>[], middles: readonly Middle[]): PolisCluster<Id>[] {
  const members = middles.map((): PolisPoint<Id>[] => [])
  for (const point of points) {
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (const [index, middle] of middles.entries()) {
      const distance = distanceOf(point, middle)
      if (distance <= least) [nearest, least] = [index, distance]
    }
    members[nearest]?.push(point)
  }
  return middles.flatMap(({ id }, index) => clusterOf(id, members[index] ?? []))
}

/** Nothing for a cluster without members. */
function clusterOf<Id>(id: number, members: readonly PolisPoint<Id>[]): PolisCluster<Id>[] {
  const weight = members.reduce((sum, point) => sum + point.weight, 0)
  if (weight === 0) return []
  const mean = (axis: 'x' | 'y') => members.reduce((sum, point) => sum + point.weight * point[axis], 0) / weight
  return [{ id, members: members.map((point) => point.id), x: mean('x'), y: mean('y') }]
}

function start<Id>(points: readonly PolisPoint<Id>[], k: number, before: readonly PolisCluster<Id>[]): Middle[] {
  const places = distinct(points)
  const wanted = Math.min(k, places.length)
  if (before.length === 0) return places.slice(0, wanted).map(({ x, y }, id) => ({ id, x, y }))
  const byId = new Map(points.map((point) => [point.id, point]))
  const again = before.flatMap(({ id, members }) =>
    clusterOf(
      id,
      members.flatMap((member) => byId.get(member) ?? []),
    ),
  )
  const middles: Middle[] = merge(again)
  while (middles.length < wanted) {
    const far = places.reduce((best, one) =>
      nearestDistance(one, middles) > nearestDistance(best, middles) ? one : best,
    )
    middles.push({ id: Math.max(-1, ...middles.map(({ id }) => id)) + 1, x: far.x, y: far.y })
  }
  return middles
}

/** Clusters with the same middle become one, under the id of the larger. */
function merge<Id>(clusters: readonly PolisCluster<Id>[]): PolisCluster<Id>[] {
  const merged: PolisCluster<Id>[] = []
  for (const one of clusters) {
    const at = merged.findIndex(({ x, y }) => x === one.x && y === one.y)
    const same = merged[at]
    if (!same) merged.push(one)
    else {
      const id = one.members.length > same.members.length ? one.id : same.id
      merged[at] = { ...same, id, members: [...same.members, ...one.members] }
    }
  }
  return merged
}

function distinct<P extends { x: number; y: number }>(points: readonly P[]): P[] {
  const seen = new Map<number, Set<number>>()
  return points.filter(({ x, y }) => {
    const rows = seen.get(x) ?? new Set()
    if (rows.has(y)) return false
    seen.set(x, rows.add(y))
    return true
  })
}

/** Middles sorted and paired: none moved by 0.01. */
function isStill(before: readonly Middle[], after: readonly Middle[]): boolean {
  if (before.length !== after.length) return false
  const sorted = (middles: readonly Middle[]) => middles.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const others = sorted(after)
  return sorted(before).every((middle, index) => {
    const other = others[index]
    return other !== undefined && distanceOf(middle, other) < 0.01
  })
}

function nearestDistance(point: { x: number; y: number }, middles: readonly Middle[]): number {
  return middles.reduce((least, middle) => Math.min(least, distanceOf(point, middle)), Number.POSITIVE_INFINITY)
}

function distanceOf(a: { x: number; y: number }, b: { x: number; y: number }): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return Math.sqrt(dx * dx + dy * dy)
}

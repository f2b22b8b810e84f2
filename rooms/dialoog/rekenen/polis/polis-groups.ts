import { silhouettes } from '../silhouette.ts'
import { type PolisCluster, type PolisPoint, polisKMeans } from './polis-k-means.ts'

/** What Polis remembers of the run before; part of the input, for a result cannot be recomputed without it. */
export type PolisState = {
  /** Who counts: once in, always in. */
  readonly counted: readonly string[]
  readonly base: readonly PolisCluster<string>[]
  /** Groups for each k, of base clusters. */
  readonly groups: Readonly<Record<number, readonly PolisCluster<number>[]>>
  readonly smoother: { readonly last: number; readonly times: number; readonly k: number }
}

/** Groups as Polis finds them. */
export type PolisGroups = {
  readonly state: PolisState
  /** Group of each who counts, from 0. */
  readonly groupOf: ReadonlyMap<string, number>
  readonly k: number
  /** Over base clusters, each counted once. */
  readonly silhouette: number
}

/** A deelnemer in order of first vote. */
export type PolisDeelnemer = { readonly id: string; readonly votes: number; readonly x: number; readonly y: number }

const baseClusters = 100
const leastStemmen = 7
const leastPeople = 15
const steadyAfter = 4

/** Base clusters, groups of these for each k, the k with the largest silhouette, and a smoother that keeps it steady. */
export function findPolisGroups(
  people: readonly PolisDeelnemer[],
  stellingen: number,
  before?: PolisState,
): PolisGroups {
  const counted = countPeople(people, stellingen, before)
  const points = people
    .filter(({ id }) => counted.has(id))
    .map(({ id, x, y }): PolisPoint<string> => ({ id, x, y, weight: 1 }))
  const base = polisKMeans(points, baseClusters, 101, before?.base).toSorted((a, b) => a.id - b.id)
  const places = base.map(({ id, members, x, y }): PolisPoint<number> => ({ id, x, y, weight: members.length }))
  const most = Math.min(5, 2 + Math.floor(base.length / 12))
  const divided = Array.from({ length: most - 1 }, (_, index) => {
    const k = index + 2
    const clusters = polisKMeans(places, k, 21, before?.groups[k])
    return { k, clusters, silhouette: unweighted(places, clusters) }
  })
  const best = divided.reduce((one, other) => (other.silhouette >= one.silhouette ? other : one))
  const times = before && before.smoother.last === best.k ? before.smoother.times + 1 : 1
  const smoothed = !before || times >= steadyAfter ? best.k : before.smoother.k
  const chosen = divided.find(({ k }) => k === smoothed) ?? best
  const groupOfBase = new Map(
    chosen.clusters.flatMap(({ members }, group) => members.map((id) => [id, group] as const)),
  )
  const groupOf = new Map(
    base.flatMap(({ id, members }) => members.map((who) => [who, groupOfBase.get(id) ?? 0] as const)),
  )
  const groups = Object.fromEntries(divided.map(({ k, clusters }) => [k, clusters]))
  const smoother = { last: best.k, times, k: chosen.k }
  const state = { counted: points.map(({ id }) => id), base, groups, smoother }
  return { state, groupOf, k: chosen.clusters.length, silhouette: chosen.silhouette }
}

/** Who voted often enough, who was in before, and the most active until there are fifteen. */
function countPeople(people: readonly PolisDeelnemer[], stellingen: number, before?: PolisState): ReadonlySet<string> {
  const known = new Set(before?.counted)
  const bar = Math.min(leastStemmen, stellingen)
  const counted = new Set(people.filter(({ id, votes }) => votes >= bar || known.has(id)).map(({ id }) => id))
  for (const { id } of people.toSorted((a, b) => b.votes - a.votes)) {
    if (counted.size >= leastPeople) break
    counted.add(id)
  }
  return counted
}

function unweighted(places: readonly PolisPoint<number>[], clusters: readonly PolisCluster<number>[]): number {
  const groupOf = new Map(clusters.flatMap(({ members }, group) => members.map((id) => [id, group] as const)))
  const points = { x: Float64Array.from(places, ({ x }) => x), y: Float64Array.from(places, ({ y }) => y) }
  const label = Uint8Array.from(places, ({ id }) => groupOf.get(id) ?? 0)
  return silhouettes(points, [{ k: clusters.length, label }])[0] ?? 0
}

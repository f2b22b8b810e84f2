import type { Points } from './points.ts'
import { range, seededRandom } from './random.ts'

/** Points divided over k middles. */
export type Clustering = {
  /** Per point; clusters go by the x of their middle, then y. */
  readonly label: Uint8Array
  readonly x: Float64Array
  readonly y: Float64Array
  /** Sum of squared distances to the own middle. */
  readonly inertia: number
}

/** How far every start is taken; of each ten the best goes on to the end. */
const firstRounds = 20

/**
 * The best of many k-means from seeded k-means++ starts, so the same for the same points, whoever asks. Where there are
 * no clusters a start takes a hundred rounds to settle; after some it is known which are worth that.
 * @returns undefined when there are fewer than k different places.
 * @see Arthur and Vassilvitskii, k-means++ (2007)
 */
export function bestOfStarts(points: Points, k: number, starts: number): Clustering | undefined {
  const begun: Clustering[] = []
  for (let start = 0; start < starts; start++) {
    const middles = spread(points, k, seededRandom(0x6b6d65, k, start))
    if (!middles) return undefined
    begun.push(settle(points, middles, firstRounds))
  }
  const promising = begun.sort((a, b) => a.inertia - b.inertia).slice(0, Math.max(2, starts / 10))
  return promising.map((one) => settle(points, one)).reduce((best, one) => (isBetter(one, best) ? one : best))
}

/**
 * Moves middles to the mean of who is nearest until nobody changes; of two equally near the first is taken.
 * @param rounds most rounds: it ends before, but for rounding that goes in a circle.
 */
export function settle(points: Points, from: Pick<Clustering, 'x' | 'y'>, rounds = 1000): Clustering {
  const k = from.x.length
  const step: Step = {
    x: Float64Array.from(from.x),
    y: Float64Array.from(from.y),
    label: new Uint8Array(points.x.length).fill(k),
    sumX: new Float64Array(k),
    sumY: new Float64Array(k),
    total: new Float64Array(k),
    inertia: 0,
  }
  for (let round = 1; assign(points, step) && round < rounds; round++) recentre(step)
  return inOrder(step)
}

/** Where k-means stands, with the sums over who is nearest to each middle. */
type Step = Clustering & {
  readonly sumX: Float64Array
  readonly sumY: Float64Array
  readonly total: Float64Array
  inertia: number
}

/** Takes each point to its nearest middle; false when nobody changed. */
function assign({ x, y, weight }: Points, step: Step): boolean {
  const { x: cx, y: cy, label, sumX, sumY, total } = step
  const k = cx.length
  let inertia = 0
  let changed = false
  sumX.fill(0)
  sumY.fill(0)
  total.fill(0)
  for (let p = 0; p < x.length; p++) {
    const px = x[p] as number
    const py = y[p] as number
    let nearest = 0
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j < k; j++) {
      const dx = px - (cx[j] as number)
      const dy = py - (cy[j] as number)
      const distance = dx * dx + dy * dy
      if (distance < least) {
        least = distance
        nearest = j
      }
    }
    const w = weight ? (weight[p] as number) : 1
    inertia += w * least
    sumX[nearest] = (sumX[nearest] as number) + w * px
    sumY[nearest] = (sumY[nearest] as number) + w * py
    total[nearest] = (total[nearest] as number) + w
    if (label[p] !== nearest) {
      label[p] = nearest
      changed = true
    }
  }
  step.inertia = inertia
  return changed
}

/** A middle without points stays where it is. */
function recentre({ x, y, sumX, sumY, total }: Step): void {
  for (let j = 0; j < x.length; j++) {
    const people = total[j] as number
    if (people === 0) continue
    x[j] = (sumX[j] as number) / people
    y[j] = (sumY[j] as number) / people
  }
}

/** k different points, each drawn with a chance in proportion to the squared distance to those before it. */
function spread({ x, y, weight }: Points, k: number, random: () => number) {
  const [cx, cy] = [new Float64Array(k), new Float64Array(k)]
  const odds = weight ? Float64Array.from(weight) : new Float64Array(x.length).fill(1)
  const least = new Float64Array(x.length).fill(Number.POSITIVE_INFINITY)
  for (let j = 0; j < k; j++) {
    const p = draw(odds, random)
    if (p < 0) return undefined
    const px = x[p] as number
    const py = y[p] as number
    cx[j] = px
    cy[j] = py
    for (let q = 0; q < x.length; q++) {
      const dx = (x[q] as number) - px
      const dy = (y[q] as number) - py
      const distance = dx * dx + dy * dy
      if (distance < (least[q] as number)) least[q] = distance
      odds[q] = (least[q] as number) * (weight ? (weight[q] as number) : 1)
    }
  }
  return { x: cx, y: cy }
}

/** Index drawn in proportion to its odds; -1 when all odds are 0. */
function draw(odds: Float64Array, random: () => number): number {
  let total = 0
  for (let p = 0; p < odds.length; p++) total += odds[p] as number
  if (!(total > 0)) return -1
  const above = (random() / range) * total
  let sum = 0
  let last = -1
  for (let p = 0; p < odds.length; p++) {
    if ((odds[p] as number) <= 0) continue
    sum += odds[p] as number
    last = p
    if (sum > above) return p
  }
  return last
}

function inOrder({ label, x, y, inertia }: Clustering): Clustering {
  const order = [...x.keys()].sort((a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number))
  const place = Uint8Array.from(order.keys(), (_, from) => order.indexOf(from))
  for (let p = 0; p < label.length; p++) label[p] = place[label[p] as number] as number
  const of = (values: Float64Array) => Float64Array.from(order, (from) => values[from] as number)
  return { label, x: of(x), y: of(y), inertia }
}

/** A lower inertia; of two that are equal but for rounding the one whose middles come first. */
function isBetter(found: Clustering, best: Clustering): boolean {
  if (Math.abs(found.inertia - best.inertia) > 1e-12 * best.inertia) return found.inertia < best.inertia
  for (const axis of ['x', 'y'] as const)
    for (const [j, value] of found[axis].entries()) {
      const other = best[axis][j] as number
      if (value !== other) return value < other
    }
  return false
}

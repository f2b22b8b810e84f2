import type { Cells } from './components.ts'
import { range, seededRandom } from './random.ts'

/** What a distance on the map means: people so far apart answer about one in so many stellingen differently. */
export type Schaal = {
  /** In the unit of the map. */
  readonly afstand: number
  /** Two for one in two, four for one in four. */
  readonly opDe: number
}

type Place = { readonly id: string; readonly x: number; readonly y: number; readonly groep: number | null }

const pairs = 4000

/**
 * Measures what distance means, over pairs of people drawn from a fixed seed: the share of different answers among
 * stellingen that both voted on, against how far apart they stand.
 * @returns null when there are too few people or they all stand together.
 */
export function measureSchaal(cells: Cells & { readonly deelnemers: readonly string[] }, places: readonly Place[]) {
  const at = new Map(cells.deelnemers.map((id, p) => [id, p]))
  const counted = places
    .filter(({ groep }) => groep !== null)
    .toSorted((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0))
  if (counted.length < 10) return null
  const random = seededRandom(0x736368)
  const draw = () => counted[Math.floor((random() / range) * counted.length)] as Place
  let [together, squared, widest] = [0, 0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [draw(), draw()]
    const distance = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
    const share = differing(cells, at.get(a.id) ?? 0, at.get(b.id) ?? 0)
    if (share === null) continue
    together += distance * share
    squared += distance * distance
    widest = Math.max(widest, distance)
  }
  if (!(together > 0)) return null
  const perUnit = together / squared
  // The largest round share that is no longer than a third of the map.
  const opDe = [2, 3, 4, 5, 10].find((parts) => 1 / parts / perUnit <= widest / 3) ?? 20
  const schaal: Schaal = { afstand: 1 / opDe / perUnit, opDe }
  return schaal
}

/** Share of different answers among what both voted on; null when that is less than three stellingen. */
function differing({ start, cell }: Cells, a: number, b: number): number | null {
  let [i, j, both, other] = [start[a] as number, start[b] as number, 0, 0]
  while (i < (start[a + 1] as number) && j < (start[b + 1] as number)) {
    const [mine, theirs] = [cell[i] as number, cell[j] as number]
    const columns = ((mine / 3) | 0) - ((theirs / 3) | 0)
    if (columns === 0) {
      both++
      if (mine !== theirs) other++
    }
    if (columns <= 0) i++
    if (columns >= 0) j++
  }
  return both < 3 ? null : other / both
}

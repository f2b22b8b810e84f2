import { type Cells, findComponents } from './components.ts'
import { bestDivision, findDivisions } from './find-groups.ts'
import { pick } from './points.ts'
import { project } from './project.ts'
import { range, seededRandom } from './random.ts'

/** What chance alone gives, beside what was found. */
export type ShuffleTest = {
  readonly shuffles: number
  /** Silhouette of the real votes. */
  readonly found: number
  /** 95th percentile of the silhouettes of the shuffled votes. */
  readonly limit: number
}

/** Whether the groups are clearer than those that chance gives. */
export function isClear({ found, limit }: ShuffleTest): boolean {
  return found > limit
}

/** So near to the limit a verdict takes more shuffles. */
const near = 0.02

/**
 * Divides the votes of each stelling at random over who voted on it and looks for groups again by the same rules: 39
 * times, or 199 when it is close.
 * @param counted indices of the deelnemers who count; who saw what stays.
 */
export function shuffleTest(cells: Cells, zeroed: Uint8Array, counted: Uint32Array, found: number): ShuffleTest {
  const seen: number[] = []
  const upTo = (shuffles: number): ShuffleTest => {
    while (seen.length < shuffles) seen.push(shuffledSilhouette(cells, zeroed, counted, seen.length))
    const limit = seen.toSorted((a, b) => a - b)[Math.ceil(0.95 * shuffles) - 1] as number
    return { shuffles, found, limit }
  }
  const first = upTo(39)
  return Math.abs(found - first.limit) < near ? upTo(199) : first
}

function shuffledSilhouette(cells: Cells, zeroed: Uint8Array, counted: Uint32Array, number: number): number {
  const shuffled = { ...cells, cell: shuffle(cells, seededRandom(0x736875, number)) }
  // No figure of a shuffle is shown but its silhouette: a ten-thousandth of the first value is more than enough.
  const positions = project(shuffled, findComponents(shuffled, zeroed, 1e-4))
  return bestDivision(findDivisions(pick(positions, counted), 200))?.silhouette ?? -1
}

/** The same votes per stelling, each on the place of another: drawn without putting back. */
function shuffle({ cell, stellingen }: Cells, random: () => number): Uint16Array {
  const left = new Uint32Array(3 * stellingen.length)
  for (let at = 0; at < cell.length; at++) (left[cell[at] as number] as number)++
  const shuffled = new Uint16Array(cell.length)
  for (let at = 0; at < cell.length; at++) {
    const first = 3 * (((cell[at] as number) / 3) | 0)
    const disagree = left[first] as number
    const pass = left[first + 1] as number
    const drawn = (random() / range) * (disagree + pass + (left[first + 2] as number))
    const e = drawn < disagree ? first : drawn < disagree + pass ? first + 1 : first + 2
    left[e] = (left[e] as number) - 1
    shuffled[at] = e
  }
  return shuffled
}

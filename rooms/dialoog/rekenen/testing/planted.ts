import type { Stemmen } from '../matrix.ts'
import { range, seededRandom } from '../random.ts'

/** A made-up gesprek. */
export type Planted = {
  readonly people: number
  readonly stellingen: number
  readonly votes: number
  readonly groups: number
  /** Share of stellingen on which the groups think differently; the others are the same to all. */
  readonly divided?: number
  readonly seed: number
}

/**
 * Votes of groups that were planted: on a divided stelling each group has an opinion of its own, which four in five of
 * its members share. Rows stand in order of time, who votes much among who votes little.
 */
export function plantStemmen({ people, stellingen, votes, groups, divided = 0.6, seed }: Planted): Stemmen {
  const random = seededRandom(0x706c616e, seed)
  const share = () => random() / range
  const opinion = Array.from({ length: stellingen }, () => {
    const common = share() < 0.7 ? 1 : -1
    return share() < divided
      ? Int8Array.from({ length: groups }, () => (share() < 0.5 ? 1 : -1))
      : new Int8Array(groups).fill(common)
  })
  const perPerson = spreadVotes(people, stellingen, votes, share)
  const total = perPerson.reduce((sum, count) => sum + count, 0)
  const [deelnemer, stelling] = [new Uint32Array(total), new Uint32Array(total)]
  const waarde = new Int8Array(total)
  const places = Uint32Array.from({ length: stellingen }, (_, s) => s)
  let row = 0
  for (let p = 0; p < people; p++) {
    for (let done = 0; done < (perPerson[p] as number); done++) {
      const at = done + Math.floor(share() * (stellingen - done))
      const s = places[at] as number
      places[at] = places[done] as number
      places[done] = s
      const drawn = share()
      deelnemer[row] = p
      stelling[row] = s
      waarde[row] = (opinion[s]?.[p % groups] ?? 0) * (drawn < 0.8 ? 1 : drawn < 0.9 ? -1 : 0)
      row++
    }
  }
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index))
  return { deelnemers: ids(people), stellingen: ids(stellingen), deelnemer, stelling, waarde }
}

/** How many votes each casts: a few very many, most near the mean, together about what is asked. */
function spreadVotes(people: number, stellingen: number, votes: number, share: () => number): Uint32Array {
  const weight = Float64Array.from({ length: people }, () => 0.3 + 1.4 * share() * share() * 1.5)
  const sum = weight.reduce((total, one) => total + one, 0)
  return Uint32Array.from(weight, (one) => Math.min(stellingen, Math.round((one / sum) * votes)))
}

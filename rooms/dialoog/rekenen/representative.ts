import { addCounts, type Count, type Counts } from './counts.ts'
import { chance, proportionTest, significant, twoProportionTest } from './proportion.ts'

/** What sets a group apart on one stelling, in one direction. */
type Side = {
  readonly p: number
  readonly ptest: number
  readonly r: number
  readonly rtest: number
}

/** Figures of one group on one stelling, beside the other groups. */
export type Comparison = { readonly agree: Side; readonly disagree: Side }

/** A stelling that tells a group apart. */
export type Representative = {
  readonly stelling: number
  readonly direction: 'agree' | 'disagree'
  readonly bestAgree: boolean
} & Side

/** A group beside all others together. */
export function compareGroup(own: Count, others: Count): Comparison {
  const side = (count: number, otherCount: number): Side => ({
    p: chance(count, own.seen),
    ptest: proportionTest(count, own.seen),
    r: chance(count, own.seen) / chance(otherCount, others.seen),
    rtest: twoProportionTest(count, own.seen, otherCount, others.seen),
  })
  return { agree: side(own.agree, others.agree), disagree: side(own.disagree, others.disagree) }
}

/**
 * The at most five stellingen that Polis gives for a group: what sets it apart with enough certainty, and in front the
 * one on which it agrees best.
 * @param left stellingen that are left out.
 */
export function representativesOf(counts: Counts, group: number, left: Uint8Array): Representative[] {
  const own = counts[group] ?? []
  const all = own.flatMap((count, stelling) => {
    if (left[stelling]) return []
    const others = addCounts(counts.flatMap((of, g) => (g === group ? [] : (of[stelling] ?? []))))
    return [{ stelling, count, compared: compareGroup(count, others) }]
  })
  const sufficient = all
    .filter(({ compared: { agree, disagree } }) => isSufficient(agree) || isSufficient(disagree))
    .map(({ stelling, compared }) => directed(stelling, compared, false))
  const bestAgree = all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (beatsAsAgree(one, best?.compared.agree) ? one : best),
    undefined,
  )
  if (sufficient.length === 0) {
    const best = bestAgree ?? all.reduce<(typeof all)[number] | undefined>(stronger, undefined)
    return best ? [directed(best.stelling, best.compared, best === bestAgree)] : []
  }
  const rest = sufficient
    .filter(({ stelling }) => stelling !== bestAgree?.stelling)
    .sort((a, b) => metric(b) - metric(a) || a.stelling - b.stelling)
  const front = bestAgree ? [directed(bestAgree.stelling, bestAgree.compared, true)] : []
  const chosen = [...front, ...rest].slice(0, 5)
  return [...chosen.filter((one) => one.direction === 'agree'), ...chosen.filter((one) => one.direction === 'disagree')]
}

/** On which more than half of everybody who voted agree (or disagree) with enough certainty: five of each at most. */
export function majority(everybody: readonly Count[], left: Uint8Array): { agree: number[]; disagree: number[] } {
  const top = (of: 'agree' | 'disagree') =>
    everybody
      .map((count, stelling) => ({
        stelling,
        p: chance(count[of], count.seen),
        ptest: proportionTest(count[of], count.seen),
      }))
      .filter(({ stelling, p, ptest }) => !left[stelling] && p > 0.5 && ptest > significant)
      .sort((a, b) => b.p * b.ptest - a.p * a.ptest || a.stelling - b.stelling)
      .slice(0, 5)
      .map(({ stelling }) => stelling)
  return { agree: top('agree'), disagree: top('disagree') }
}

function isSufficient({ ptest, rtest }: Side): boolean {
  return ptest > significant && rtest > significant
}

function directed(stelling: number, { agree, disagree }: Comparison, bestAgree: boolean): Representative {
  const direction = agree.rtest > disagree.rtest ? 'agree' : 'disagree'
  return { stelling, direction, bestAgree, ...(direction === 'agree' ? agree : disagree) }
}

function metric({ r, rtest, p, ptest }: Side): number {
  return r * rtest * p * ptest
}

type Compared = { readonly count: Count; readonly compared: Comparison }

function beatsAsAgree({ count, compared: { agree } }: Compared, current: Side | undefined): boolean {
  if (count.agree === 0 && count.disagree === 0) return false
  if (!current) return agree.ptest > significant || (agree.r > 1 && agree.p > 0.5)
  return current.r > 1 ? metric(agree) > metric(current) : agree.p * agree.ptest > current.p * current.ptest
}

function stronger<T extends Compared>(best: T | undefined, one: T): T {
  const strength = ({ compared: { agree, disagree } }: T) => Math.max(agree.rtest, disagree.rtest)
  return best && strength(best) >= strength(one) ? best : one
}

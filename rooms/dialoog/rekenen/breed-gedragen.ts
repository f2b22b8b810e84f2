import type { Count } from './counts.ts'
import { chance, lowerBound } from './proportion.ts'

/** Below this many votes of a group nothing is said of what it thinks. */
export const leastStemmen = 10

/** What holds of a stelling for all groups together; never by rank. */
export type Status = 'breed gedragen' | 'breed afgewezen' | 'verdeeld' | 'te weinig stemmen'

/** Votes on a stelling by people who share something: an opiniegroep or a role. */
export type Part = Count & { readonly name: string }

/** The status of a stelling, with what it stands on. */
export type Draagvlak = {
  readonly status: Status
  /** One group clearly agrees and another clearly disagrees. */
  readonly tegengesteld: boolean
  /** Opiniegroepen and roles that must vote more before anything can be said, and how often. */
  readonly nogNodig: readonly { readonly deel: string; readonly stemmen: number }[]
}

/**
 * Breed gedragen: in every opiniegroep, and in every role that has at least ten voters, at least ten votes and a lower
 * bound of those who agree above a half. Afgewezen likewise by those who disagree.
 * @param rollen the roles with at least ten voters; a smaller one blocks nothing and is not given.
 */
export function draagvlakOf(groepen: readonly Part[], rollen: readonly Part[]): Draagvlak {
  const parts = [...groepen, ...rollen]
  const nogNodig = parts
    .filter(({ seen }) => seen < leastStemmen)
    .map(({ name, seen }) => ({ deel: name, stemmen: leastStemmen - seen }))
  const enough = groepen.filter(({ seen }) => seen >= leastStemmen)
  const tegengesteld = nogNodig.length === 0 && enough.some(agrees) && enough.some(disagrees)
  if (nogNodig.length > 0 || groepen.length === 0) return { status: 'te weinig stemmen', tegengesteld, nogNodig }
  const status = parts.every(agrees) ? 'breed gedragen' : parts.every(disagrees) ? 'breed afgewezen' : 'verdeeld'
  return { status, tegengesteld, nogNodig }
}

/** A group is only said to agree where the lower bound bears it. */
export function agrees({ agree, seen }: Count): boolean {
  return lowerBound(agree, seen) > 0.5
}

/** As `agrees`, for disagreeing. */
export function disagrees({ disagree, seen }: Count): boolean {
  return lowerBound(disagree, seen) > 0.5
}

/** How far groups with enough votes lie apart, as a difference of shares; null with fewer than two of those. */
export function verdeeldheid(groepen: readonly Count[]): number | null {
  const shares = groepen.filter(({ seen }) => seen >= leastStemmen).map(({ agree, seen }) => chance(agree, seen))
  return shares.length < 2 ? null : Math.max(...shares) - Math.min(...shares)
}

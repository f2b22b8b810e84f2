import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'

/** One piece of evidence: it is there, or what should be there is missing. */
export type Bewijs = {
  readonly er: boolean
  /** What it is about, in the words of who laid it down. */
  readonly titel: string
  readonly op: CivilDate
  /** Page on which it stands. */
  readonly naar: string
  readonly partijId: string | null
}

/** First what is there, then what is missing, each from old to new: how the dots stand, counted from the hub. */
export function inOrder(bewijzen: readonly Bewijs[]): Bewijs[] {
  return bewijzen.toSorted((a, b) => Number(b.er) - Number(a.er) || a.op.localeCompare(b.op))
}

import type { Draagvlak } from './breed-gedragen.ts'
import type { Count } from './counts.ts'
import type { ShuffleTest } from './shuffle-test.ts'

/** `standaard` is ours; `polis` does exactly what Polis does and is there to compare and to import. */
export type Mode = 'standaard' | 'polis'

/** Whether there are groups to speak of. Without, everything is worked out as one group. */
export type Verdict =
  | 'groepen'
  | 'geen duidelijke groepen'
  | 'te weinig deelnemers'
  | 'gegeven groepen'
  | 'niet getoetst'

/** Somebody who voted. */
export type DeelnemerUitkomst = {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Index of the group; null for who voted too little to count. */
  readonly groep: number | null
}

/** What the votes say about one stelling. */
export type StellingUitkomst = Draagvlak & {
  readonly id: string
  /** Rejected by a moderator: counted, but without a status and outside every list. */
  readonly afgewezen: boolean
  readonly groupAwareConsensus: number
  readonly extremity: number
  readonly priority: number
  /** Difference of shares between the groups furthest apart; null where fewer than two groups have ten votes. */
  readonly verdeeldheid: number | null
  readonly perGroep: readonly Count[]
  /** By name of role, of those with at least ten voters. */
  readonly perRol: { readonly [rol: string]: Count }
}

/** A stelling that describes a group, in the direction that its votes bear. */
export type Kenmerk = {
  readonly stelling: string
  readonly richting: 'eens' | 'oneens'
  /** Share with one vote added to each side, the same of the other groups, and how sure the difference is. */
  readonly deel: number
  readonly verhouding: number
  readonly zekerheid: number
}

/** An opiniegroep. */
export type Opiniegroep = {
  /** A, B, ...; in given groups their own name. */
  readonly naam: string
  readonly deelnemers: number
  readonly kenmerken: readonly Kenmerk[]
}

/** A number of groups that was looked at. */
export type Kandidaat = {
  readonly k: number
  readonly sizes: readonly number[]
  readonly aside: number
  readonly silhouette: number
  readonly inertia: number
}

/** Everything that follows from votes and settings; nothing in it depends on the order of rows. */
export type Uitkomst = {
  readonly versie: 1
  readonly mode: Mode
  readonly verdict: Verdict
  readonly toets: ShuffleTest | null
  readonly kandidaten: readonly Kandidaat[]
  /** How many voted, and how many of those count: at least seven votes. */
  readonly stemmers: number
  readonly meegeteld: number
  readonly k: number
  /** Null for one group. */
  readonly silhouette: number | null
  readonly inertia: number
  /** False when another plane shows the votes as well as this one. */
  readonly vlakUniek: boolean
  readonly groepen: readonly Opiniegroep[]
  /** By id. */
  readonly deelnemers: readonly DeelnemerUitkomst[]
  readonly stellingen: readonly StellingUitkomst[]
  /** On what everybody together agrees or disagrees, as Polis lists it. */
  readonly meerderheid: { readonly eens: readonly string[]; readonly oneens: readonly string[] }
  /** Roles with fewer than ten voters: these block nothing, so the hash is the same without them. */
  readonly rollenTeWeinig: readonly string[]
  /** SHA-256 over all of this but itself and the line above. */
  readonly resultHash: string
}

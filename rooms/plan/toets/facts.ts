import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Period } from '@samenhang/kernel/period/period.ts'

/** Where a finding is: the part of the plan and its id. */
export type At = {
  readonly soort: 'eigen-woord' | 'doel' | 'actie' | 'huishouden' | 'besluit' | 'voorziening' | 'onderdeel'
  readonly id: string
}

/** What the toetsen look at: plain facts about one plan, as somebody sees them today. */
export type PlanFacts = {
  readonly huishoudenId: string
  readonly today: CivilDate
  /** First day of the plan: from then on there should be a regisseur. */
  readonly since: CivilDate
  /** Weeks in which words may be without a doel (R1); a setting. */
  readonly weken: number
  /** `ingetrokkenOp` and `reden`: withdrawn, or why nothing came of them. */
  readonly woorden: readonly {
    readonly id: string
    readonly gezegdOp: CivilDate
    readonly ingetrokkenOp: CivilDate | null
    readonly reden: string | null
  }[]
  readonly doelen: readonly {
    readonly id: string
    readonly titel: string
    readonly woordIds: readonly string[]
    readonly zonderWoorden: string | null
    readonly endedOn: CivilDate | null
  }[]
  readonly acties: readonly ActieFact[]
  readonly regisseurs: readonly Period[]
  /** Days without a regisseur that were said aloud, with the day by which there is one. */
  readonly zonder: readonly Period[]
  readonly besluiten: readonly { readonly id: string; readonly wet: string; readonly period: Period }[]
  /** Help that runs; `algemeen` needs no besluit. */
  readonly voorzieningen: readonly {
    readonly id: string
    readonly wet: string
    readonly algemeen: boolean
    readonly period: Period
  }[]
  /** Each kept part with the terms that apply, in years; a law that says nothing gives none. */
  readonly onderdelen: readonly { readonly id: string; readonly jaren: readonly (number | null)[] }[]
}

export type ActieFact = {
  readonly id: string
  readonly doelId: string
  readonly titel: string
  /** Null: nobody. `vacant`: a role is named and nobody holds it. */
  readonly eigenaar: string | null
  readonly vacant: boolean
  readonly period: Period
  readonly bezet: { plek: string; weekdagen: readonly number[]; van: string; tot: string } | null
  readonly hasDate: boolean
  readonly closed: boolean
}

/** One finding: what, where, and who can mend it. Why it matters stands with the toets. */
export type Bevinding = {
  readonly toets: Toets
  readonly at: readonly At[]
  /** The first day on which it is so, when there is one. */
  readonly from: CivilDate | null
}
export type Toets = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R11' | 'R12' | 'R28'

/** Who can solve what a toets finds. @see domain rules on coherence checks */
export const hersteller: Readonly<
  Record<Toets, 'regisseur' | 'plangroep' | 'partij' | 'gemeente' | 'consulent' | 'archivaris'>
> = {
  R1: 'regisseur',
  R2: 'regisseur',
  R3: 'plangroep',
  R4: 'partij',
  R5: 'regisseur',
  R6: 'regisseur',
  R7: 'gemeente',
  R11: 'consulent',
  R12: 'consulent',
  R28: 'archivaris',
}

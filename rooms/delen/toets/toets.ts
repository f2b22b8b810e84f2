import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Period } from '@samenhang/kernel/period/period.ts'

/** Something in what is shared that does not hold together, and since when. */
export type Bevinding = { readonly toets: Toets; readonly delingId: string | null; readonly from: CivilDate | null }
export type Toets = 'R14' | 'R15' | 'R16' | 'R17'

/** What the toetsen look at: plain facts, as they are today. */
export type DelenFacts = {
  readonly today: CivilDate
  readonly delingen: readonly {
    readonly id: string
    /** Accepted and not ended. */
    readonly loopt: boolean
    readonly doelId: string | null
    readonly stap: string | null
    readonly legalBasis: string | null
    readonly geinformeerdOp: CivilDate | null
    readonly ontvangerPartijId: string
    readonly period: Period
  }[]
  /** Legal bases with the days on which they hold; without a first day never. */
  readonly legalBases: readonly {
    readonly id: string
    readonly from: CivilDate | null
    readonly to: CivilDate | null
  }[]
  /** Days on which an organisation has something to do in this plan: an actie, a toewijzing, taking part in a doel. */
  readonly inzet: readonly { readonly partijId: string; readonly period: Period }[]
  readonly betrokkenheden: readonly { readonly medewerkerId: string; readonly period: Period }[]
  /** Days on which somebody saw something, outside a deling. */
  readonly inzagen: readonly { readonly medewerkerId: string; readonly dag: CivilDate }[]
}

/** Everything in what is shared about a person that does not hold together today. Pure. */
export function testDelen(facts: DelenFacts): Bevinding[] {
  return Object.values(toetsen).flatMap((toets) => toets(facts))
}

const saysNothing = /^\s*(de )?(regie|afstemming|coordinatie|overleg|samenwerking)?[.!]?\s*$/i

/** Each toets by itself, for its planted fault. */
export const toetsen = {
  /** Shared without a purpose, without a basis, or before the resident was told. "Regie" alone is no purpose. */
  R14: ({ delingen }) =>
    delingen
      .filter(
        ({ doelId, stap, legalBasis, geinformeerdOp, period }) =>
          (doelId === null && saysNothing.test(stap ?? '')) ||
          legalBasis === null ||
          geinformeerdOp === null ||
          geinformeerdOp > period.from,
      )
      .map(({ id, period }) => found('R14', id, period.from)),

  /** Shared with an organisation that has nothing to do in the plan (any more). */
  R15: ({ delingen, inzet, today }) =>
    delingen
      .filter(({ loopt, period }) => loopt && runs(period, today))
      .filter(
        ({ ontvangerPartijId }) => !inzet.some((one) => one.partijId === ontvangerPartijId && runs(one.period, today)),
      )
      .map(({ id, ontvangerPartijId }) => {
        const ends = inzet.filter((one) => one.partijId === ontvangerPartijId).flatMap(({ period }) => period.to ?? [])
        const last = ends
          .filter((end) => end < today)
          .sort()
          .at(-1)
        return found('R15', id, last ? addDays(last, 1) : null)
      }),

  /** Shared on a basis that is not in force: a bill, or a law that has ended. */
  R16: ({ delingen, legalBases, today }) =>
    delingen
      .filter(({ loopt, period }) => loopt && runs(period, today))
      .filter(({ legalBasis }) => {
        const basis = legalBases.find((one) => one.id === legalBasis)
        return legalBasis !== null && !(basis?.from && basis.from <= today && (basis.to === null || today <= basis.to))
      })
      .map(({ id, legalBasis }) => {
        const end = legalBases.find((one) => one.id === legalBasis)?.to
        return found('R16', id, end && end < today ? addDays(end, 1) : null)
      }),

  /** Seen on a day on which there was no betrokkenheid: the last day still counts, the day after does not. */
  R17: ({ inzagen, betrokkenheden }) =>
    inzagen
      .filter(
        ({ medewerkerId, dag }) =>
          !betrokkenheden.some((one) => one.medewerkerId === medewerkerId && runs(one.period, dag)),
      )
      .map(({ dag }) => found('R17', null, dag)),
} satisfies Record<Toets, (facts: DelenFacts) => Bevinding[]>

function found(toets: Toets, delingId: string | null, from: CivilDate | null): Bevinding {
  return { toets, delingId, from }
}

function runs({ from, to }: Period, on: CivilDate): boolean {
  return from <= on && (to === null || on <= to)
}

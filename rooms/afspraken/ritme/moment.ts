import { addDays, addMonths, type CivilDate, civilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import type { YearlyRegel } from './regels.ts'
import {
  latestStart,
  type Niveau,
  niveauOn,
  type PlannedStap,
  planBackward,
  type Reces,
  type Ring,
  type Stap,
} from './ritme.ts'

/** A day on which something must be there, with the preparation planned back from it and explained. */
export type Moment = {
  /** Stays the same from day to day, so that a calendar renews it. */
  readonly key: string
  readonly ring: Ring
  readonly titel: string
  readonly op: CivilDate
  /** Latest day on which the preparation can begin. */
  readonly start: CivilDate
  readonly niveau: Niveau
  /** Partijen that it concerns; both sides when it leaves less time than agreed. Empty is everybody. */
  readonly partijIds: readonly string[]
  /** Days of preparation that were agreed, and those that there are. */
  readonly voorbereiding: { readonly afgesproken: number; readonly gepland: number }
  readonly stappen: readonly PlannedStap[]
  readonly bron: string
}

/** What the calendar of contracts needs of one. */
export type ContractDays = {
  readonly contractId: string
  readonly naam: string
  readonly partijIds: readonly string[]
  readonly tot: CivilDate
  readonly inkoopGestartOp: CivilDate | null
}

/** What is laid down about a moment of one's own: the paper comes on `stukOp`, and so much time was agreed. */
export type EigenMoment = {
  readonly key: string
  readonly ring: Ring
  readonly titel: string
  readonly op: CivilDate
  readonly partijIds: readonly string[]
  readonly afgesprokenDagen: number
  readonly stukOp: CivilDate | null
  readonly bron: string
}

type Around = { readonly day: CivilDate; readonly recessen: readonly Reces[]; readonly waarschuwDagen: number }

/** The last moment at which buying again can begin, from the end of a contract. */
export function contractMoment(contract: ContractDays, lead: readonly Stap[], around: Around): Moment {
  const stappen = planBackward(contract.tot, lead, around.recessen)
  const start = latestStart(contract.tot, stappen)
  const begonnen = contract.inkoopGestartOp
  return {
    key: `contract-${contract.contractId}`,
    ring: 'contracten',
    titel: contract.naam,
    op: start,
    start,
    niveau: niveauOn(around.day, start, begonnen, around.waarschuwDagen),
    partijIds: contract.partijIds,
    voorbereiding: {
      afgesproken: daysBetween(start, contract.tot),
      gepland: daysBetween(begonnen ?? latest(start, around.day), contract.tot),
    },
    stappen,
    bron: `Contract eindigt ${contract.tot}`,
  }
}

/** A moment that somebody planned: enough time between the paper and the day, or less than was agreed. */
export function eigenMoment(moment: EigenMoment, { day, waarschuwDagen }: Around): Moment {
  const { stukOp, afgesprokenDagen, ...rest } = moment
  const start = addDays(moment.op, -afgesprokenDagen)
  const gepland = daysBetween(stukOp ?? latest(start, day), moment.op)
  const short = gepland < afgesprokenDagen
  return {
    ...rest,
    start,
    niveau: short ? 'minder-tijd' : niveauOn(day, start, stukOp, waarschuwDagen),
    voorbereiding: { afgesproken: afgesprokenDagen, gepland },
    stappen: [],
  }
}

/** The yearly moments of a rule in the twelve months from a day. */
export function yearlyMomenten(
  regel: YearlyRegel,
  partijIds: readonly string[],
  { day, recessen, waarschuwDagen }: Around,
): Moment[] {
  const until = addMonths(day, 12)
  const year = Number(day.slice(0, 4))
  return [year, year + 1]
    .map((each) => civilDate(`${each}-${regel.dag}`))
    .filter((op) => op >= day && op < until && regel.van <= op && (regel.tot === null || op <= regel.tot))
    .map((op) => {
      const stappen = planBackward(op, regel.stappen, recessen)
      const start = latestStart(op, stappen)
      return {
        key: `${regel.id}-${op}`,
        ring: regel.ring,
        titel: regel.titel,
        op,
        start,
        // Nobody says that these have begun: until the day itself there is time, less once the start has passed.
        niveau: start < day ? ('ruim' as const) : niveauOn(day, start, null, waarschuwDagen),
        partijIds,
        voorbereiding: { afgesproken: daysBetween(start, op), gepland: daysBetween(start, op) },
        stappen,
        bron: regel.bron,
      }
    })
}

/** In order of urgency and then of days. */
export function sortMomenten(momenten: readonly Moment[]): Moment[] {
  return momenten.toSorted((a, b) => compare(a.op, b.op) || compare(a.key, b.key))
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

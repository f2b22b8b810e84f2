import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Bevoegdheid, SchakelInhoud, SchakelOf, SchakelSoort, VersieInhoud } from '../reeks/shapes.ts'
import { findGebreken, type Gebrek } from './bevoegdheid.ts'

/** How one partij stands to a version: not signed, signed with something missing, or complete. */
export type PartijStand = {
  readonly partijId: string
  readonly rol: VersieInhoud['partijen'][number]['rol']
  readonly ondertekening: {
    readonly ondertekenaar: string
    readonly hoedanigheid: string
    readonly getekendOp: CivilDate
    readonly bevoegdheid: Bevoegdheid
    readonly gebreken: readonly Gebrek[]
    readonly opPapier: boolean
  } | null
}

/** A version as it stood on a day. */
export type VersieStand = {
  readonly versie: number
  readonly inhoud: VersieInhoud
  readonly heropening: string | null
  readonly aangebodenOp: CivilDate
  readonly partijen: readonly PartijStand[]
  /** `wacht`: not everything that is needed is there. `klaar`: it is, and begins later. */
  readonly stand: 'wacht' | 'klaar' | 'in werking' | 'opgevolgd' | 'beeindigd'
  /** First day in force; null while it waits. */
  readonly van: CivilDate | null
  /** Day from which it is no longer in force, by an explicit act; null when there was none. */
  readonly tot: CivilDate | null
}

/**
 * Every version as it stood at the end of a day, from what happened until then. A version is in force from its begin,
 * once the quorum has signed and the authority behind *every* signature is complete. It ends by a following version that
 * is in force, or by an explicit decision, and by nothing else: no day, election or silence ends it.
 */
export function versiesOn(events: readonly SchakelInhoud[], day: CivilDate): VersieStand[] {
  const past = events.filter((event) => dayOf(event) <= day)
  const einde = only(past, 'einde').at(-1)
  const begun = only(past, 'versie').map((made) => ({ made, van: inWerkingVan(past, made) }))
  return begun.map(({ made, van }, index) => {
    const opvolger = begun.slice(index + 1).find((next) => next.van !== null && next.van <= day)
    const tot = van === null ? null : earliest(opvolger?.van ?? null, einde?.per ?? null)
    return {
      versie: made.versie,
      inhoud: made.inhoud,
      heropening: made.heropening?.nieuwFeit ?? null,
      aangebodenOp: dayOf(made),
      partijen: partijStanden(past, made),
      stand: standOf(van, opvolger !== undefined, einde !== undefined && einde.per <= day, day),
      van,
      tot,
    }
  })
}

/** The version in force on a day, if any. */
export function versieInWerking(events: readonly SchakelInhoud[], day: CivilDate): VersieStand | undefined {
  return versiesOn(events, day).findLast(({ stand }) => stand === 'in werking')
}

/** Events of one kind, oldest first. */
export function only<S extends SchakelSoort>(events: readonly SchakelInhoud[], soort: S): SchakelOf<S>[] {
  return events.filter((event): event is SchakelOf<S> => event.soort === soort)
}

/**
 * First day on which a version is in force: the later of its begin and the day on which nothing was missing any more.
 * Once in force it stays so: a signature that comes later cannot undo it.
 */
function inWerkingVan(events: readonly SchakelInhoud[], made: SchakelOf<'versie'>): CivilDate | null {
  const from = events.indexOf(made)
  for (let end = from + 1; end <= events.length; end++) {
    const known = events.slice(0, end)
    const last = known.at(-1)
    if (!last || !isCompleet(partijStanden(known, made), made.inhoud)) continue
    const counted = known.filter((event) => 'versie' in event && event.versie === made.versie).map(dayOf)
    return counted.reduce(latest, made.inhoud.begin)
  }
  return null
}

/**
 * The day from which an event counts: that on which it was laid down. A signature on paper counts from the day on it, and
 * a version that had begun when it was laid down from its begin, so that what is older than this system keeps its dates.
 */
export function dayOf(event: SchakelInhoud): CivilDate {
  if (event.soort === 'ondertekening' && event.opPapier)
    return event.getekendOp < event.op ? event.getekendOp : event.op
  if (event.soort === 'versie') return event.inhoud.begin < event.op ? event.inhoud.begin : event.op
  return event.op
}

function isCompleet(standen: readonly PartijStand[], { quorum, partijen }: VersieInhoud): boolean {
  const signed = standen.filter(({ ondertekening }) => ondertekening !== null)
  return (
    signed.length >= (quorum ?? partijen.length) &&
    signed.every(({ ondertekening }) => ondertekening?.gebreken.length === 0)
  )
}

/** The newest signature of each partij, with the newest proof of authority that came after it. */
function partijStanden(events: readonly SchakelInhoud[], { versie, inhoud }: SchakelOf<'versie'>): PartijStand[] {
  return inhoud.partijen.map(({ partijId, rol }) => {
    const isOwn = (event: { versie: number; partijId: string }) =>
      event.versie === versie && event.partijId === partijId
    const signed = only(events, 'ondertekening').findLast(isOwn)
    if (!signed) return { partijId, rol, ondertekening: null }
    const later = only(events.slice(events.indexOf(signed)), 'bevoegdheid').findLast(isOwn)
    const bevoegdheid = later?.bevoegdheid ?? signed.bevoegdheid
    const { ondertekenaar, hoedanigheid, getekendOp, opPapier, op } = signed
    const gebreken = [
      ...findGebreken(bevoegdheid, getekendOp),
      ...(getekendOp > op ? (['ondertekening-in-de-toekomst'] as const) : []),
    ]
    return {
      partijId,
      rol,
      ondertekening: { ondertekenaar, hoedanigheid, getekendOp, bevoegdheid, gebreken, opPapier },
    }
  })
}

function standOf(van: CivilDate | null, opgevolgd: boolean, beeindigd: boolean, day: CivilDate): VersieStand['stand'] {
  if (van === null) return beeindigd ? 'beeindigd' : 'wacht'
  if (opgevolgd) return 'opgevolgd'
  if (beeindigd) return 'beeindigd'
  return van <= day ? 'in werking' : 'klaar'
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b
}

function earliest(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { VersieStand } from '../afspraak/afspraak.ts'
import type { Contract } from '../record/contract-shape.ts'
import type { Moment } from '../ritme/moment.ts'
import { findRolConflicts, type Toedeling } from '../roltoedeling/roltoedeling.ts'

/** Checks of this room. @see domain rules R18, R19, R21, R22, R25 */
export const toetsen = ['R18', 'R19', 'R21', 'R22', 'R25'] as const
export type Toets = (typeof toetsen)[number]

/** What is wrong, where, why it matters and who can solve it. */
export type Bevinding = {
  readonly toets: Toets
  readonly wat: string
  readonly waar: { readonly soort: 'afspraak' | 'taak' | 'contract'; readonly id: string }
  readonly waarom: string
  readonly wie: string
}

/** What the checks look at, as it stands on one day. */
export type Feiten = {
  readonly afspraken: readonly {
    readonly afspraakId: string
    readonly titel: string
    readonly taakId: string
    readonly versies: readonly VersieStand[]
  }[]
  readonly toedelingen: readonly Toedeling[]
  readonly contracten: readonly { readonly contractId: string; readonly contract: Contract }[]
  /** The last moments to begin buying again, by contract. */
  readonly momenten: readonly (Moment & { readonly contractId: string })[]
  /** Names of partijen and taken. */
  readonly nameOf: (id: string) => string
}

/** All findings on a day, in the order of the checks. */
export function findBevindingen(feiten: Feiten, day: CivilDate): Bevinding[] {
  return [
    ...findZonderBevoegdheid(feiten, day),
    ...findTegenspraak(feiten),
    ...findRollen(feiten, day),
    ...findTeLaat(feiten),
    ...findAfwijking(feiten, day),
  ]
}

/** R18: a version that should be in force, with a signature behind which authority is missing. */
function findZonderBevoegdheid({ afspraken, nameOf }: Feiten, day: CivilDate): Bevinding[] {
  return afspraken.flatMap(({ afspraakId, titel, versies }) =>
    versies
      .filter(
        ({ stand, inhoud }) =>
          stand === 'in werking' || stand === 'klaar' || (stand === 'wacht' && inhoud.begin <= day),
      )
      .flatMap(({ versie, partijen }) =>
        partijen
          .filter(({ ondertekening }) => (ondertekening?.gebreken.length ?? 0) > 0)
          .map(({ partijId, ondertekening }) => ({
            toets: 'R18' as const,
            wat: `${titel}, versie ${versie}: bevoegdheid van ${nameOf(partijId)} is niet compleet (${ondertekening?.gebreken.join(', ')}).`,
            waar: { soort: 'afspraak' as const, id: afspraakId },
            waarom: 'Wie niet completeBevoegdheid tekende, heeft de partij niet gebonden.',
            wie: nameOf(partijId),
          })),
      ),
  )
}

/** R19: two afspraken in force on one taak, of which the older says that it holds longer. */
function findTegenspraak({ afspraken, nameOf }: Feiten): Bevinding[] {
  const current = afspraken.flatMap(({ versies, ...rest }) => {
    const versie = versies.findLast(({ stand }) => stand === 'in werking')
    return versie ? [{ ...rest, versie }] : []
  })
  return current.flatMap((older) =>
    current
      .filter(
        (newer) =>
          newer.afspraakId !== older.afspraakId &&
          newer.taakId === older.taakId &&
          (older.versie.van ?? '') < (newer.versie.van ?? '') &&
          older.versie.inhoud.duurzaamTot > (newer.versie.van ?? '') &&
          shares(older.versie, newer.versie),
      )
      .map((newer) => ({
        toets: 'R19' as const,
        wat: `${older.titel} en ${newer.titel} zijn allebei in werking voor ${nameOf(older.taakId)}.`,
        waar: { soort: 'afspraak' as const, id: older.afspraakId },
        waarom: 'Voor dezelfde partijen en taak gelden twee teksten; niemand weet welke.',
        wie: 'regiobureau',
      })),
  )
}

/** R21: rollen that do not go together, on the day or later. */
function findRollen({ toedelingen, nameOf }: Feiten, day: CivilDate): Bevinding[] {
  return findRolConflicts(toedelingen)
    .filter(({ tot }) => tot === null || tot >= day)
    .map(({ soort, taakId, partijIds, van }) => ({
      toets: 'R21',
      wat: `${nameOf(taakId)}: ${soort.replaceAll('-', ' ')} (${partijIds.map(nameOf).join(' en ')}) vanaf ${van}.`,
      waar: { soort: 'taak', id: taakId },
      waarom: 'Wie op zichzelf let of alleen over eigen geld oordeelt, kan niet worden aangesproken.',
      wie: 'regionaal bestuur',
    }))
}

/** R22: the last moment to begin buying again has passed, and nobody began. */
function findTeLaat({ contracten, momenten }: Feiten): Bevinding[] {
  const begun = new Set(
    contracten.filter(({ contract }) => contract.inkoopGestartOp).map(({ contractId }) => contractId),
  )
  return momenten
    .filter(({ niveau, contractId }) => niveau === 'minder-tijd' && !begun.has(contractId))
    .map(({ titel, start, contractId }) => ({
      toets: 'R22',
      wat: `${titel}: de inkoop had uiterlijk ${start} moeten beginnen.`,
      waar: { soort: 'contract', id: contractId },
      waarom: 'Er is minder tijd dan gesprek, aanbesteding, wachttijd en inrichten samen nodig hebben.',
      wie: 'contractmanager',
    }))
}

/** R25: a set that differs from that of most clients, without a reason that still holds. */
function findAfwijking({ contracten, nameOf }: Feiten, day: CivilDate): Bevinding[] {
  const running = contracten
    .filter(({ contract }) => contract.van <= day && contract.tot >= day)
    .flatMap(({ contractId, contract }) => contract.regels.map((regel) => ({ contractId, contract, regel })))
  const byProduct = Map.groupBy(running, ({ regel }) => regel.product)
  return [...byProduct].flatMap(([product, own]) => {
    const keyOf = ({ regel }: (typeof own)[number]) => `${regel.variant}|${regel.eenheid}|${regel.tarief}`
    const weights = Map.groupBy(own, keyOf)
    const clienten = (key: string) => weights.get(key)?.reduce((sum, { regel }) => sum + regel.clienten, 0) ?? 0
    const most = [...weights.keys()].reduce((a, b) => (clienten(b) > clienten(a) ? b : a))
    return own
      .filter((one) => keyOf(one) !== most && !(one.regel.reden && one.regel.redenTot && one.regel.redenTot >= day))
      .map(({ contractId, contract, regel }) => ({
        toets: 'R25' as const,
        wat: `${product}: ${nameOf(contract.gemeenteId)} en ${nameOf(contract.aanbiederId)} wijken af ${regel.reden ? `met een reden die verliep op ${regel.redenTot}` : 'zonder reden'}.`,
        waar: { soort: 'contract' as const, id: contractId },
        waarom: 'Elke afwijking kost de aanbieder tijd; zonder reden is die tijd voor niets.',
        wie: 'contractmanager',
      }))
  })
}

function shares(a: VersieStand, b: VersieStand): boolean {
  const own = new Set(a.partijen.map(({ partijId }) => partijId))
  return b.partijen.some(({ partijId }) => own.has(partijId))
}

import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { ActieRow } from '../actie/actie.ts'
import type { RegisseurRow, ZonderRow } from '../regisseur/regisseur.ts'
import { waitsFor } from '../regisseur/regisseur.ts'
import type { Termijn } from '../vraag/vraag.contract.ts'
import type { Agendapunt } from './agenda.contract.ts'

/** What nobody does waits this many days for its regisseur before it is late. */
const daysToFind = 10

type Point = Omit<Agendapunt, 'tenant'>
const empty = { k: 'empty' } as const
const plain = { huishoudenId: empty, persoonId: empty, sinds: empty, medewerkerId: empty, termijn: empty } as const

/** An open actie, for the regisseur of its plan: its own, of the family, of a colleague, or of nobody. */
export function ofActie(row: ActieRow, callerId: string, today: CivilDate): Point {
  const nobody = row.eigenaarSoort === null
  const until = nobody ? addDays(row.eigenaarSinds, daysToFind) : row.tot
  const colleague = row.eigenaarSoort === 'medewerker' && row.eigenaarId !== callerId
  const own = nobody || row.eigenaarId === callerId
  const late = until !== null && until < today
  return {
    ...plain,
    huishoudenId: seen(row.huishoudenId),
    soort: nobody ? 'zonder eigenaar' : 'actie',
    titel: row.titel,
    wanneer: seen(until),
    sinds: seen(nobody ? row.eigenaarSinds : row.begonnenOp),
    wachtOp: own ? 'u' : colleague ? 'collega' : 'gezin',
    medewerkerId: seen(colleague ? row.eigenaarId : null),
    stand: late ? 'te laat' : nobody ? 'stuk' : 'loopt',
  }
}

/** Terms that only who decides can meet. */
const decisions = ['besluit', 'besluit-op-bezwaar', 'ingebrekestelling', 'dwangsom', 'voorschot']

/** A term that is not met yet; undefined for what is done or did not begin. */
export function ofTermijn(term: Termijn, persoonId: Id, decides: boolean): Point | undefined {
  if (term.state === 'met' || term.state === 'notStarted') return undefined
  // What the inwoner let pass is theirs, and nothing for a work list.
  if (term.state === 'late' && term.voor === 'inwoner') return undefined
  const waits = term.voor === 'gemeente' && term.state !== 'suspended'
  const own = decides || !decisions.includes(term.termijn)
  return {
    ...plain,
    persoonId: seen(persoonId),
    soort: 'termijn',
    titel: term.termijn,
    wanneer: term.end,
    wachtOp: !waits ? 'gezin' : own ? 'u' : 'collega',
    stand: term.state === 'late' ? 'te laat' : term.state === 'suspended' ? 'wacht' : 'loopt',
    termijn: seen(term),
  }
}

/** A proposal that waits for the medewerker, for the family, or to be started. */
export function ofVoorstel(row: RegisseurRow): Point | undefined {
  const waits = waitsFor(row)
  if (waits === 'begonnen' || waits === 'gesloten') return undefined
  return {
    ...plain,
    huishoudenId: seen(row.huishoudenId),
    soort: 'overdracht',
    titel: row.reden,
    wanneer: seen(row.vanaf),
    sinds: seen(row.voorgesteldOp),
    wachtOp: waits === 'medewerker' ? 'collega' : waits === 'gezin' ? 'gezin' : 'u',
    medewerkerId: seen(row.medewerkerId),
    stand: 'wacht',
  }
}

/** A plan without a regisseur, with the day by which the family hears who it becomes. */
export function ofZonder(row: ZonderRow & { huishoudenId: Id }, today: CivilDate): Point {
  return {
    ...plain,
    huishoudenId: seen(row.huishoudenId),
    soort: 'zonder regisseur',
    titel: row.reden,
    wanneer: seen(row.uiterlijk),
    sinds: seen(row.vanaf),
    wachtOp: 'niemand',
    stand: row.uiterlijk < today ? 'te laat' : 'stuk',
  }
}

/** What is due first stands first; what has no day comes last. */
export function inOrder<Punt extends Pick<Agendapunt, 'wanneer' | 'titel'>>(points: readonly Punt[]): Punt[] {
  const keyOf = ({ wanneer, titel }: Punt) => `${wanneer.k === 'value' ? wanneer.v : '9999'} ${titel}`
  return points.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

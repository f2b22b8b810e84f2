import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Reader } from '../reader.ts'
import type { Actie, Bezet, Eigenaar } from './actie.contract.ts'

/** An actie that the fence lets this reader see. */
export type ActieRow = {
  readonly id: Id
  readonly doelId: Id
  readonly dossierId: Id
  readonly huishoudenId: Id
  readonly personen: readonly Id[]
  readonly titel: string
  readonly eigenaarSoort: 'persoon' | 'medewerker' | 'netwerk' | null
  readonly eigenaarId: Id | null
  readonly eigenaarNaam: string | null
  readonly eigenaarSinds: CivilDate
  readonly vanaf: CivilDate
  readonly tot: CivilDate | null
  readonly ritme: string | null
  readonly plek: Bezet['plek'] | null
  readonly weekdagen: readonly number[]
  readonly vanTijd: string | null
  readonly totTijd: string | null
  readonly begonnenOp: CivilDate | null
  readonly gedaanOp: CivilDate | null
  readonly vervallenOp: CivilDate | null
}

/** True once it is done or not needed any more: nothing changes about it then. */
export function isClosed(row: Pick<ActieRow, 'gedaanOp' | 'vervallenOp'>): boolean {
  return row.gedaanOp !== null || row.vervallenOp !== null
}

/** May who takes part without further right (`actie.do`) make this somebody's, or tell of it? Own, or nobody's yet. */
export function isOpenTo(row: Pick<ActieRow, 'eigenaarSoort' | 'eigenaarId'>, callerId: string): boolean {
  return row.eigenaarSoort === null || row.eigenaarId === callerId
}

export function eigenaarOf({ eigenaarSoort, eigenaarId, eigenaarNaam }: ActieRow): Eigenaar {
  if (eigenaarSoort === 'netwerk') return { soort: 'netwerk', naam: eigenaarNaam ?? '' }
  if (eigenaarSoort === null || eigenaarId === null) return { soort: 'niemand' }
  return eigenaarSoort === 'persoon'
    ? { soort: 'persoon', persoonId: eigenaarId }
    : { soort: 'medewerker', medewerkerId: eigenaarId }
}

export function bezetOf({ plek, weekdagen, vanTijd, totTijd }: ActieRow): Bezet | null {
  return plek && vanTijd && totTijd ? { plek, weekdagen: [...weekdagen], van: vanTijd, tot: totTijd } : null
}

/** An actie for one reader: an owner with whom the reader has nothing to do stays unknown. */
export function toActie(row: ActieRow, reader: Reader, callerId: string): Actie {
  const eigenaar = eigenaarOf(row)
  const known = eigenaar.soort !== 'persoon' || reader.knows(eigenaar.persoonId)
  const write = !isClosed(row) && reader.may('actie.write', row.dossierId)
  const takesPart = row.personen.some((persoonId) => reader.may('actie.do', persoonId))
  return {
    tenant: reader.tenant,
    actieId: row.id,
    doelId: row.doelId,
    titel: row.titel,
    eigenaar: known ? eigenaar : { soort: 'onbekend' },
    eigenaarSinds: row.eigenaarSinds,
    vanaf: row.vanaf,
    tot: seen(row.tot),
    ritme: seen(row.ritme),
    bezet: seen(bezetOf(row)),
    begonnenOp: seen(row.begonnenOp),
    gedaanOp: seen(row.gedaanOp),
    vervallenOp: seen(row.vervallenOp),
    abilities: {
      'actie.write': write,
      'actie.do': write || (!isClosed(row) && takesPart && isOpenTo(row, callerId)),
    },
  }
}

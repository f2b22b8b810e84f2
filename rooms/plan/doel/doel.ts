import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type SchakelRow, type WoordRow, withheldWoord } from '../eigen-woord/eigen-woord.ts'
import type { Reader } from '../reader.ts'
import type { Doel } from '../shapes.ts'

/** A doel that the fence lets this reader see. */
export type DoelRow = {
  readonly id: Id
  /** The huishouden for a joint doel, the persoon for an own one. */
  readonly dossierId: Id
  readonly huishoudenId: Id
  readonly personen: readonly Id[]
  readonly titel: string
  readonly vastgesteldOp: CivilDate
  readonly bereiktOp: CivilDate | null
  readonly beeindigdOp: CivilDate | null
  readonly zonderWoorden: string | null
  readonly dientDoel: Id | null
  readonly deelnemers: readonly Id[]
}

/** True once a doel is reached or ended: nothing is linked to it any more. */
export function isEnded(doel: Pick<DoelRow, 'bereiktOp' | 'beeindigdOp'>): boolean {
  return doel.bereiktOp !== null || doel.beeindigdOp !== null
}

/** A doel for one reader: words that it may not see are withheld, persons whom it does not know are left out. */
export function toDoel(
  row: DoelRow,
  schakels: readonly SchakelRow[],
  woorden: ReadonlyMap<Id, WoordRow>,
  reader: Reader,
): Doel {
  return {
    tenant: reader.tenant,
    doelId: row.id,
    titel: row.titel,
    niveau: row.dossierId === row.huishoudenId ? 'huishouden' : 'persoon',
    personen: row.personen.filter((persoonId) => reader.knows(persoonId)).map((persoonId) => ({ persoonId })),
    vastgesteldOp: row.vastgesteldOp,
    bereiktOp: seen(row.bereiktOp),
    beeindigdOp: seen(row.beeindigdOp),
    dientDoel: seen(row.dientDoel),
    deelnemers: row.deelnemers.map((partijId) => ({ partijId })),
    woorden: schakels
      .filter((schakel) => schakel.doelId === row.id)
      .map(({ woordId, spreker }) => {
        const woord = woorden.get(woordId)
        return {
          woordId,
          persoonId: reader.knows(spreker) ? spreker : null,
          woorden: woord ? seen(woord.woorden) : withheldWoord,
          gezegdOp: woord ? seen(woord.gezegdOp) : withheldWoord,
        }
      }),
    zonderWoorden: seen(row.zonderWoorden),
    abilities: { 'doel.write': !isEnded(row) && reader.may('doel.write', row.dossierId) },
  }
}

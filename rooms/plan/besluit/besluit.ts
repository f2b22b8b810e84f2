import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Reader } from '../reader.ts'
import type { Besluit, BesluitInhoud } from './besluit.contract.ts'

/** That there is a beschikking; what it says stands apart. */
export type BesluitRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly vraagId: Id | null
  readonly van: CivilDate | null
  readonly tot: CivilDate | null
  readonly beslotenOp: CivilDate
  readonly bekendgemaaktOp: CivilDate | null
  readonly bezwaarTot: CivilDate | null
}

export type InhoudRow = BesluitInhoud & { readonly id: Id }

/** First day on which each law was in force, as dated data; a besluit cannot begin before its law. */
export const lawInForce: Readonly<Record<BesluitInhoud['wet'], CivilDate>> = {
  wmo: '2015-01-01' as CivilDate,
  jeugdwet: '2015-01-01' as CivilDate,
  pw: '2015-01-01' as CivilDate,
  wgs: '2012-07-01' as CivilDate,
}

/** Why a besluit cannot be taken with this period, or undefined. */
export function whyNotInPeriod({
  wet,
  van,
  tot,
}: Pick<BesluitInhoud, 'wet'> & Pick<BesluitRow, 'van' | 'tot'>): string | undefined {
  if (van && tot && tot < van) return 'Het einde ligt voor het begin.'
  if (van && van < lawInForce[wet]) return `Deze wet geldt pas vanaf ${lawInForce[wet]}.`
  return undefined
}

const notForCoordinating = { k: 'withheld', reason: 'Wat erin staat, is voor regie niet nodig.' } as const

export function toBesluit(row: BesluitRow, inhoud: InhoudRow | undefined, reader: Reader): Besluit {
  const { id: _, ...content } = inhoud ?? {}
  return {
    tenant: reader.tenant,
    besluitId: row.id,
    persoonId: row.persoonId,
    vraagId: seen(row.vraagId),
    van: seen(row.van),
    tot: seen(row.tot),
    beslotenOp: row.beslotenOp,
    bekendgemaaktOp: seen(row.bekendgemaaktOp),
    bezwaarTot: seen(row.bezwaarTot),
    inhoud: inhoud ? seen(content as BesluitInhoud) : notForCoordinating,
    abilities: { 'besluit.write': row.bekendgemaaktOp === null && reader.may('besluit.write', row.persoonId) },
  }
}

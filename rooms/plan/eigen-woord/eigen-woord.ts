import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Reader } from '../reader.ts'
import type { EigenWoord } from '../shapes.ts'

/** Words that the fence lets this reader see. */
export type WoordRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly woorden: string
  readonly gezegdOp: CivilDate
  readonly opgeschrevenDoor: Id
  readonly gedeeld: boolean
  readonly ingetrokkenOp: CivilDate | null
}

/** A schakel from words to a doel that this reader sees; the words may be withheld. */
export type SchakelRow = { readonly doelId: Id; readonly woordId: Id; readonly spreker: Id }

export const withheldWoord = { k: 'withheld', reason: 'Wie dit zei, deelt deze woorden niet met u.' } as const

/**
 * The words of a huishouden for one reader: those that it sees, and after them those that it knows of through a doel,
 * as withheld. Of persons with whom the reader has nothing to do there is nothing at all.
 */
export function toEigenWoorden(
  rows: readonly WoordRow[],
  schakels: readonly SchakelRow[],
  reader: Reader,
): EigenWoord[] {
  const doelIdsOf = (woordId: Id) => schakels.filter((one) => one.woordId === woordId).map((one) => one.doelId)
  const visible = new Set(rows.map((row) => row.id))
  const hidden = new Map(
    schakels
      .filter((one) => !visible.has(one.woordId) && reader.knows(one.spreker))
      .map((one) => [one.woordId, one.spreker]),
  )
  return [
    ...rows.map((row) => ({
      tenant: reader.tenant,
      woordId: row.id,
      persoonId: row.persoonId,
      woorden: seen(row.woorden),
      opgeschrevenDoor: seen(writerOf(row)),
      gezegdOp: seen(row.gezegdOp),
      gedeeld: seen(row.gedeeld),
      ingetrokkenOp: seen(row.ingetrokkenOp),
      doelIds: doelIdsOf(row.id),
      abilities: { 'woord.write': row.ingetrokkenOp === null && reader.may('woord.write', row.persoonId) },
    })),
    ...[...hidden].map(([woordId, persoonId]) => ({
      tenant: reader.tenant,
      woordId,
      persoonId,
      woorden: withheldWoord,
      opgeschrevenDoor: withheldWoord,
      gezegdOp: withheldWoord,
      gedeeld: withheldWoord,
      ingetrokkenOp: withheldWoord,
      doelIds: doelIdsOf(woordId),
      abilities: { 'woord.write': false },
    })),
  ]
}

function writerOf({ opgeschrevenDoor, persoonId }: WoordRow) {
  const zelf = opgeschrevenDoor === persoonId
  return { zelf, medewerkerId: zelf ? null : opgeschrevenDoor }
}

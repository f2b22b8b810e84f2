import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Period } from '@samenhang/kernel/period/period.ts'
import type { Regisseur } from './regisseur.contract.ts'

/** Who is, was or is asked to be regisseur. */
export type RegisseurRow = {
  readonly id: Id
  readonly huishoudenId: Id
  readonly huishoudenNaam: string
  readonly medewerkerId: Id
  readonly reden: string
  readonly voorgesteldOp: CivilDate
  readonly vanaf: CivilDate
  readonly aanvaardOp: CivilDate | null
  readonly geweigerdOp: CivilDate | null
  readonly ingetrokkenOp: CivilDate | null
  readonly akkoordOp: CivilDate | null
  readonly akkoordHoe: 'zelf' | 'gesprek' | 'papier' | null
  readonly period: Period | null
}

/** A gap that was said aloud. */
export type ZonderRow = { readonly vanaf: CivilDate; readonly uiterlijk: CivilDate; readonly reden: string }

/** What is left to do before this proposal can begin, or undefined when nothing is. */
export function waitsFor(row: RegisseurRow): 'medewerker' | 'gezin' | 'begonnen' | 'gesloten' | undefined {
  if (row.period) return 'begonnen'
  if (row.geweigerdOp || row.ingetrokkenOp) return 'gesloten'
  if (!row.aanvaardOp) return 'medewerker'
  return row.akkoordOp ? undefined : 'gezin'
}

/**
 * Periods at a hand over on a day: the next begins on the day that was agreed, or today when that has passed; the one
 * before ends the day before. No day has two; there is only a day without when the one before had an end already.
 * @returns `lastDay` for the one before, undefined when there is none or its end stands
 */
export function handOver(
  before: Period | undefined,
  next: Pick<RegisseurRow, 'vanaf'>,
  today: CivilDate,
): { from: CivilDate; lastDay: CivilDate | undefined } {
  const wished = next.vanaf > today ? next.vanaf : today
  if (!before) return { from: wished, lastDay: undefined }
  // Who began that day stays at least for it; whose end is known stays until then.
  const last = before.to ?? before.from
  const from = last >= wished ? addDays(last, 1) : wished
  return { from, lastDay: before.to === null ? addDays(from, -1) : undefined }
}

type Abilities = { accept: boolean; agree: boolean; write: boolean }

export function toRegisseur(row: RegisseurRow, may: Abilities): Regisseur {
  const waits = waitsFor(row)
  const open = waits !== 'begonnen' && waits !== 'gesloten'
  return {
    regisseurId: row.id,
    huishoudenId: row.huishoudenId,
    medewerkerId: row.medewerkerId,
    reden: row.reden,
    voorgesteldOp: row.voorgesteldOp,
    vanaf: row.vanaf,
    aanvaardOp: seen(row.aanvaardOp),
    geweigerdOp: seen(row.geweigerdOp),
    akkoordOp: seen(row.akkoordOp),
    akkoordHoe: seen(row.akkoordHoe),
    period: seen(row.period),
    abilities: {
      'regisseur.accept': may.accept && open && row.aanvaardOp === null,
      'regisseur.agree': may.agree && open && row.akkoordOp === null,
      'regisseur.write': may.write && waits === undefined,
    },
  }
}

import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { contains, type Period } from '@samenhang/kernel/period/period.ts'
import type { z } from 'zod'
import type { zDelingStatus } from './deling.contract.ts'

export type DelingStatus = z.infer<typeof zDelingStatus>

/** What can be done with a deling, and by which of the two sides. */
export const stappen = {
  aanvaard: { by: 'ontvanger', from: ['aangeboden'] },
  afgewezen: { by: 'ontvanger', from: ['aangeboden'] },
  afgerond: { by: 'ontvanger', from: ['aanvaard'] },
  ingetrokken: { by: 'deler', from: ['aangeboden', 'aanvaard'] },
} as const satisfies Record<string, { by: 'deler' | 'ontvanger'; from: readonly DelingStatus[] }>
export type Stap = keyof typeof stappen

/** How a deling stands on a day: what was said last, unless its time is over or an objection stops it. */
export function statusOn(
  deling: { status: DelingStatus; geschorstOp: CivilDate | null; period: Period },
  today: CivilDate,
): DelingStatus {
  const { status, period } = deling
  if (status !== 'aangeboden' && status !== 'aanvaard') return status
  if (period.to !== null && period.to < today) return 'verlopen'
  return deling.geschorstOp === null ? status : 'geschorst'
}

/** May the receiver read it on this day? Only what was accepted, runs, and is not stopped by an objection. */
export function isOpen(deling: Parameters<typeof statusOn>[0], today: CivilDate): boolean {
  return statusOn(deling, today) === 'aanvaard' && contains(deling.period, today)
}

/** Can this step be taken now? An objection stops all steps but taking it back. */
export function canStep(stap: Stap, status: DelingStatus): boolean {
  if (stap === 'ingetrokken' && status === 'geschorst') return true
  return (stappen[stap].from as readonly DelingStatus[]).includes(status)
}

/** Words that say nothing about why: coordinating is no purpose of its own. */
const empty = /^(de )?(regie|afstemming|coordinatie|overleg|samenwerking)[.!]?$/i

/**
 * What is missing in a deling that is about to be offered, as the problem and its place; undefined when nothing is.
 * A doel of the plan or a legal step is the purpose, never "regie" alone.
 * @see AVG art. 5 lid 1 b and c, art. 13 and 14
 */
export function findGap(asked: {
  doelId: string | null
  stap: string | null
  velden: readonly string[]
  period: Period
  today: CivilDate
  geinformeerdOp: CivilDate
}): { place: string; rule: string; message: string } | undefined {
  const { doelId, stap, velden, period, today, geinformeerdOp } = asked
  if ((doelId === null) === (stap === null)) {
    return at('doelId', 'purpose', 'Noem een doel uit het plan of een stap uit de wet, niet allebei.')
  }
  if (stap !== null && (stap.length < 5 || empty.test(stap))) {
    return at('stap', 'purpose', 'Noem de stap uit de wet. Regie of overleg alleen is geen reden om te delen.')
  }
  if (!velden.includes('naam')) return at('velden', 'named', 'Deel ook de naam: de ander moet weten over wie het gaat.')
  if (period.to === null || period.to < today) return at('period', 'over', 'De periode is al voorbij.')
  if (geinformeerdOp > today) {
    return at('geinformeerdOp', 'informed', 'Vertel het eerst aan de inwoner. Deze dag is nog niet geweest.')
  }
  return undefined
}

function at(place: string, rule: string, message: string) {
  return { place: `body/${place}`, rule, message }
}

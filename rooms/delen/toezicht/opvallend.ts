import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Opvallend } from './toezicht.contract.ts'

/** What one medewerker did on one day, as the log has it. */
export type LogDay = {
  readonly callerId: string
  readonly dag: CivilDate
  /** Requests in the night or at the weekend. */
  readonly buitenWerktijd: number
  /** Different persons who were seen. */
  readonly personen: number
  readonly geweigerd: number
  /** Refusals on a dossier that the same medewerker could open before. */
  readonly naBetrokkenheid: number
}

/** From how many on it is worth a question; a proposal, to be set with the people whom it is about. */
export const worthAsking = { buitenWerktijd: 5, personen: 25, geweigerd: 5, naBetrokkenheid: 1 } as const

type Vraag = Pick<Opvallend, 'vraag' | 'dag' | 'keer'> & { callerId: string }

/** Questions to ask about the log of some days, the newest day first. A question says nothing about who is asked. */
export function listOpvallendVragen(days: readonly LogDay[]): Vraag[] {
  const questions = days.flatMap(({ callerId, dag, ...seen }): Vraag[] => {
    const ask = (vraag: Vraag['vraag'], of: keyof typeof worthAsking): Vraag[] =>
      seen[of] >= worthAsking[of] ? [{ vraag, callerId, dag, keer: seen[of] }] : []
    return [
      ...ask('na-betrokkenheid', 'naBetrokkenheid'),
      ...ask('vaak-geweigerd', 'geweigerd'),
      ...ask('veel-personen', 'personen'),
      ...ask('buiten-werktijd', 'buitenWerktijd'),
    ]
  })
  return questions.sort((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : 0))
}

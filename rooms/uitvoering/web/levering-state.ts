import type { Toewijzing } from '../contract.ts'

/** What the aanbieder last reported; never worked out from the period of the toewijzing. */
export type LeveringState =
  | { kind: 'deleted' | 'notStarted' }
  | { kind: 'started' | 'stopped' | 'paused'; date: string }

/** RedenBeeindiging that is a stop for a while. @see list WJ588 */
const forAWhile = '20'

/** LeveringState of the delivery by the newest start or stop; a stop on the day of a start comes after it. */
export function stateOf({ verwijderd, leveringen }: Pick<Toewijzing, 'verwijderd' | 'leveringen'>): LeveringState {
  if (verwijderd) return { kind: 'deleted' }
  const events = leveringen.map((one) => ({ ...one, date: (one.soort === 'stop' && one.einddatum) || one.begindatum }))
  const newest = events.toSorted((a, b) => order(a).localeCompare(order(b))).at(-1)
  if (!newest) return { kind: 'notStarted' }
  if (newest.soort === 'start') return { kind: 'started', date: newest.date }
  return { kind: newest.reden === forAWhile ? 'paused' : 'stopped', date: newest.date }
}

const order = ({ date, soort }: { date: string; soort: string }) => `${date} ${soort === 'start' ? 0 : 1}`

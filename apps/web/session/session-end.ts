/** How long before the end somebody is warned; WCAG 2.2.1 asks for twenty seconds at the least. */
export const warnMs = 2 * 60_000

/** The server notes at most once a minute that somebody is there, so a session can end this much earlier. */
const noteMs = 60_000

/** How a session stands: nothing to say before `nextMs` from now, or it is about to end, or it has. */
export type SessionEnd =
  | { readonly k: 'fine'; readonly nextMs: number }
  /** `idle`: being there is enough to stay. `absolute`: one has to log in again. */
  | { readonly k: 'warn'; readonly why: 'idle' | 'absolute'; readonly leftMs: number }
  | { readonly k: 'over' }

type Times = {
  readonly now: number
  /** When the server last answered, from whatever tab of this browser. */
  readonly contact: number
  /** End however busy one is. All are milliseconds of the clock of this browser. */
  readonly end: number
  readonly idleMinutes: number
}

/** Which end comes first, and whether it is time to say so. */
export function sessionEnd({ now, contact, end, idleMinutes }: Times): SessionEnd {
  const idleEnd = contact + idleMinutes * 60_000 - noteMs
  const why = idleEnd < end ? 'idle' : 'absolute'
  const leftMs = Math.min(idleEnd, end) - now
  if (leftMs <= 0) return { k: 'over' }
  return leftMs <= warnMs ? { k: 'warn', why, leftMs } : { k: 'fine', nextMs: leftMs - warnMs }
}

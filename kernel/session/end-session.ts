import type { Origin } from '../access/caller.ts'
import { inTransaction } from '../database/transaction.ts'
import { Problem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import type { LiveSession } from './find-session.ts'
import { logSession } from './log-session.ts'
import { endSessions } from './session.store.ts'

/**
 * Ends a session of one's own, or all of them.
 * @returns the encrypted provider tokens of the sessions that ended, the asking one first if it is among them.
 * @throws Problem `not-found` for a session that is not of this login or has ended already.
 */
export async function endOwnSessions(
  house: House,
  { session, caller }: LiveSession,
  which: string | 'all',
  by: { operation: string; origin: Origin },
): Promise<(string | null)[]> {
  return inTransaction(house.pool, { tenant: session.tenant, role: 'app' }, async (tx) => {
    const ended = await endSessions(tx, session.loginId, which, house.clock.now())
    if (ended.length === 0) throw new Problem('not-found')
    await logSession(house, tx, { ...by, event: 'login.beeindigd', reason: null, caller })
    return ended.sort((a, b) => Number(b.id === session.id) - Number(a.id === session.id)).map((one) => one.idToken)
  })
}

import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import type { LiveSession } from './find-session.ts'
import { listSessions } from './session.store.ts'
import { isLive, type Session } from './session.ts'
import type { SessionSettings } from './settings.ts'

/** The live sessions of one's own login in its tenant. */
export async function listOwnSessions(
  house: House,
  settings: SessionSettings,
  { session }: LiveSession,
): Promise<Session[]> {
  const now = house.clock.now()
  const seenFrom = new Date(now.getTime() - settings.idleMinutes * 60_000)
  const listed = await inTransaction(house.pool, { tenant: session.tenant, role: 'app' }, (tx) =>
    listSessions(tx, session.loginId, seenFrom),
  )
  return listed.filter((one) => isLive(one, now, settings))
}

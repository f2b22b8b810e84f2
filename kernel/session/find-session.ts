import type { Caller } from '../access/caller.ts'
import { inTransaction, type Transaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import { hashSecret, newSecret, readTicket, type Ticket } from './secret.ts'
import { endSessions, rotateSecret, sessionBySecret, writeSeen } from './session.store.ts'
import { isLive, type Session, wantsRotation, wantsSeen } from './session.ts'
import type { SessionSettings } from './settings.ts'

/** Who asks, as of this request. */
export type LiveSession = {
  readonly session: Session
  readonly caller: Caller
  /** Set when the secret was replaced: the cookie must follow. */
  readonly renewed: Ticket | undefined
}

/**
 * The session behind a ticket with its caller, both read anew from the database: a session, login or rol that was
 * ended a moment ago counts as ended now. Nothing is kept between requests.
 */
export async function findSession(
  house: Pick<House, 'pool' | 'clock' | 'readers'>,
  settings: SessionSettings,
  text: string | undefined,
): Promise<LiveSession | undefined> {
  const ticket = readTicket(text)
  if (!ticket) return undefined
  const now = house.clock.now()
  const graceFrom = new Date(now.getTime() - settings.graceSeconds * 1000)
  const first = sessionBySecret(hashSecret(ticket.secret), graceFrom)
  return inTransaction(house.pool, { tenant: ticket.tenant, role: 'app', first }, async (tx, rows) => {
    const found = rows[0] as Session | undefined
    if (!found || !isLive(found, now, settings)) return undefined
    const caller = await house.readers.caller(tx, found.loginId, house.clock.today())
    if (!caller) {
      await endSessions(tx, found.loginId, found.id, now)
      return undefined
    }
    if (wantsSeen(found, now, settings)) await writeSeen(tx, found.id, now)
    const renewed = await renew(tx, found, ticket, now, settings)
    return { session: found, caller, renewed }
  })
}

async function renew(
  tx: Transaction,
  found: Session,
  { tenant, secret }: Ticket,
  now: Date,
  settings: SessionSettings,
): Promise<Ticket | undefined> {
  if (!wantsRotation(found, now, settings)) return undefined
  const next = newSecret()
  const rotated = await rotateSecret(tx, found.id, hashSecret(secret), hashSecret(next), now)
  return rotated ? { tenant, secret: next } : undefined
}

import type { Origin } from '../access/caller.ts'
import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import { logSession } from './log-session.ts'
import { hashSecret, newSecret, readTicket, type Ticket } from './secret.ts'
import { endSessions, findBySecret, insertSession } from './session.store.ts'

/** Somebody who has just proved who they are. */
export type NewSession = {
  readonly tenant: string
  readonly loginId: string
  readonly acr: string
  readonly device: string
  readonly loggedInAt: Date
  /** Token of the provider, already encrypted; null when there is none. */
  readonly idToken: string | null
  /** Tickets that this browser had before; their sessions end, so that no old ticket lives on in a new login. */
  readonly replaces: readonly (string | undefined)[]
  readonly origin: Origin
  readonly operation: string
}

/**
 * Opens a session with a new id and a new secret, whatever the browser brought along (no session fixation).
 * @returns the ticket for the cookie, or undefined when the login has ended.
 */
export async function openSession(house: House, wanted: NewSession): Promise<Ticket | undefined> {
  const now = house.clock.now()
  const secret = newSecret()
  await endReplaced(house, wanted.replaces)
  return inTransaction(
    house.pool,
    { tenant: wanted.tenant, role: 'app', settings: { login: wanted.loginId } },
    async (tx) => {
      const caller = await house.readers.caller(tx, wanted.loginId, house.clock.today())
      const { origin, operation } = wanted
      if (!caller) {
        await logSession(house, tx, {
          operation,
          event: 'login.geweigerd',
          reason: 'login-ended',
          caller: null,
          origin,
        })
        return undefined
      }
      const session = { ...wanted, id: house.ids.next(), createdAt: now }
      await insertSession(tx, session, hashSecret(secret), wanted.idToken)
      await logSession(house, tx, { operation, event: 'login.geopend', reason: null, caller, origin })
      return { tenant: wanted.tenant, secret }
    },
  )
}

/** Each in its own tenant, which need not be the tenant of the new session. */
async function endReplaced(house: House, tickets: NewSession['replaces']): Promise<void> {
  for (const ticket of new Set(tickets)) {
    const old = readTicket(ticket)
    if (!old) continue
    const now = house.clock.now()
    await inTransaction(house.pool, { tenant: old.tenant, role: 'app' }, async (tx) => {
      const found = await findBySecret(tx, hashSecret(old.secret), now)
      if (found) await endSessions(tx, found.loginId, found.id, now)
    })
  }
}

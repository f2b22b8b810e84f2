import type { Caller, Origin } from '../access/caller.ts'
import type { Transaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import { writeEntries } from '../logs/write-entry.ts'

/** What happened to a session; not about a dossier, so without purpose and subject. */
export type SessionEvent = {
  readonly operation: string
  readonly event: 'login.geopend' | 'login.geweigerd' | 'login.beeindigd'
  /** For a refusal why, in one word, for whoever looks into it; the person at the screen does not hear it. */
  readonly reason: string | null
  readonly caller: Caller | null
  readonly origin: Origin
}

/** One line in the log about logging in or out, in the transaction that does it. */
export async function logSession(
  house: Pick<House, 'clock' | 'ids' | 'policyVersion'>,
  tx: Transaction,
  event: SessionEvent,
): Promise<void> {
  const entry = {
    ...event,
    outcome: event.event === 'login.geweigerd' ? ('refused' as const) : ('permitted' as const),
    purpose: null,
    activityId: null,
    policyVersion: house.policyVersion,
    dossierId: null,
    subjects: [],
  }
  await writeEntries(tx, [entry], house.clock.now(), house.ids.next)
}

import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import type { SessionSettings } from './settings.ts'

/** Removes the sessions of a tenant that are too old to be live, and with them the provider's tokens. Run it now and then. */
export async function removeOldSessions(
  house: Pick<House, 'pool' | 'clock'>,
  settings: SessionSettings,
  tenant: string,
): Promise<void> {
  const oldest = new Date(house.clock.now().getTime() - settings.absoluteHours * 3_600_000)
  await inTransaction(house.pool, { tenant, role: 'app' }, (tx) =>
    tx.sql('DELETE FROM kernel.session WHERE tenant_id = $1 AND created_at <= $2', [tenant, oldest]),
  )
}

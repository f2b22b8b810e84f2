import type { House } from '../house.ts'
import { inTransaction } from './transaction.ts'

/** All controllers that this installation works for, by code. Nobody's data: only what every page names. */
export async function listTenants(
  house: Pick<House, 'pool' | 'openTenant'>,
): Promise<{ tenant: string; naam: string; soort: 'gemeente' | 'regio' }[]> {
  return inTransaction(house.pool, { tenant: house.openTenant, role: 'runner' }, (tx) =>
    tx.sql('SELECT tenant_id AS tenant, naam, soort FROM kernel.tenant ORDER BY tenant_id'),
  )
}

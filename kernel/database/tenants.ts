import type pg from 'pg'
import { inTransaction } from './transaction.ts'

/** Ids of all tenants, for work that goes by itself; nothing of a tenant is read. */
export async function listTenants(pool: pg.Pool): Promise<string[]> {
  const rows = await inTransaction(pool, { tenant: '', role: 'runner' }, (tx) =>
    tx.sql<{ tenant_id: string }>('SELECT tenant_id FROM kernel.tenant ORDER BY tenant_id'),
  )
  return rows.map((row) => row.tenant_id)
}

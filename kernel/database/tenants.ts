import type pg from 'pg'
import { inTransaction } from './transaction.ts'

/** Ids of all tenants, for work that goes by itself, under the role of that work; nothing of a tenant is read. */
export async function listTenants(pool: pg.Pool, role: 'runner' | 'sealer' | 'verifier' = 'runner'): Promise<string[]> {
  const rows = await inTransaction(pool, { tenant: '', role }, (tx) =>
    tx.sql<{ tenant_id: string }>('SELECT tenant_id FROM kernel.tenant ORDER BY tenant_id'),
  )
  return rows.map((row) => row.tenant_id)
}

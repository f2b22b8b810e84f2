import type { Transaction } from '@samenhang/kernel/database/transaction.ts'

/** The tenant of this transaction itself, as owner; false when it is there already. */
export async function insertTenant(tx: Transaction, naam: string, soort: 'gemeente' | 'regio'): Promise<boolean> {
  const rows = await tx.sql(
    `INSERT INTO kernel.tenant (tenant_id, naam, soort) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING tenant_id`,
    [tx.tenant, naam, soort],
  )
  return rows.length > 0
}

import type { Transaction } from '../database/transaction.ts'

/** Names of these tenants, in this order. As the runner, who may know the names of all and nothing else of them. */
export async function nameTenants(
  tx: Transaction,
  tenants: readonly string[],
): Promise<{ tenant: string; naam: string }[]> {
  return tx.as('runner', (runner) =>
    runner.sql(
      `SELECT tenant_id AS tenant, naam FROM kernel.tenant WHERE tenant_id = ANY ($1::text[])
       ORDER BY array_position($1::text[], tenant_id)`,
      [tenants],
    ),
  )
}

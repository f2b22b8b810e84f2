import type { Transaction } from '@samenhang/kernel/database/transaction.ts'

/** Rows per table of the room basis and of the kernel, as the owner of a new tenant puts them in. */
export type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>

/**
 * Puts rows into a tenant that is being made, in the order of the tables as given. Only for what no operation makes:
 * who is who at the start. Everything after it goes through operations, with a caller and a log line.
 */
export async function insertRows(tx: Transaction, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    const json = JSON.stringify(list.map((row) => ({ tenant_id: tx.tenant, ...row })))
    await tx.sql(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [json])
  }
}

/** True when this tenant holds a persoon already. */
export async function hasTenant(tx: Transaction): Promise<boolean> {
  const rows = await tx.sql('SELECT FROM kernel.tenant WHERE tenant_id = $1', [tx.tenant])
  return rows.length > 0
}

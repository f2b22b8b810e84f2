import type { Transaction } from '@samenhang/kernel/database/transaction.ts'

/** The tenant of this transaction itself. */
export async function insertTenant(tx: Transaction): Promise<void> {
  await tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $1, 'gemeente')`, [tx.tenant])
}

/** Rows of this room as the seed of a tenant puts them in, as owner; a persoon also gets its reference in the log. */
export async function insert(tx: Transaction, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  for (const row of rows) {
    const columns = ['tenant_id', ...Object.keys(row)]
    const places = columns.map((_, index) => `$${index + 1}`)
    const values = [tx.tenant, ...Object.values(row)]
    await tx.sql(`INSERT INTO basis.${table} (${columns.join()}) VALUES (${places.join()})`, values)
    if (table === 'persoon') {
      await tx.sql('INSERT INTO log.subject VALUES ($1, $2, gen_random_uuid())', [tx.tenant, row.id])
    }
  }
}

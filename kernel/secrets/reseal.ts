import type pg from 'pg'
import { inTransaction } from '../database/transaction.ts'
import { hashed, openSealed, type SealedColumn } from '../export/sealed-column.ts'
import type { Keys } from './keys.ts'

export type ResealOptions = {
  readonly tenants: readonly string[]
  readonly sealed: readonly SealedColumn[]
  /** The newest key and all earlier ones that may have sealed a row. */
  readonly keys: Keys
  /** Told after each batch: rows done in this run, of how many. */
  readonly progress?: (done: number, total: number) => void
  readonly batchSize?: number
}

/**
 * Seals anew, with the newest key, whatever an earlier one sealed, and makes the look-up hashes that go with it. In
 * small transactions while the server runs: a run that is broken off is gone on with by the next.
 * @returns rows sealed anew in this run
 * @throws Error when a row opens with no key that is here; rows before it stay done
 */
export async function reseal(pool: pg.Pool, options: ResealOptions): Promise<number> {
  const { tenants, sealed, keys } = options
  const parts = tenants.flatMap((tenant) => sealed.map((column) => ({ tenant, column })))
  const waiting = await Promise.all(parts.map(({ tenant, column }) => countWaiting(pool, tenant, column, keys)))
  const total = waiting.reduce((sum, count) => sum + count, 0)
  let done = 0
  for (const { tenant, column } of parts) {
    for (;;) {
      const rows = await resealBatch(pool, tenant, column, options)
      if (rows === 0) break
      done += rows
      options.progress?.(done, Math.max(done, total))
    }
  }
  return done
}

/** What a row says of the key that sealed it, see `Keys.seal`. */
const sealedBefore = (column: string) => `substring("${column}" FROM 2 FOR 4) <> $2`

async function countWaiting(pool: pg.Pool, tenant: string, sealed: SealedColumn, keys: Keys): Promise<number> {
  const { table, column } = sealed
  const rows = await inTransaction(pool, { tenant, role: 'owner' }, (tx) =>
    tx.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} WHERE tenant_id = $1 AND ${sealedBefore(column)}`,
      [tenant, keys.newest],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Rows are locked, so their place in the table (ctid) stays what it is until they are written. */
function resealBatch(pool: pg.Pool, tenant: string, sealed: SealedColumn, options: ResealOptions): Promise<number> {
  const { keys, batchSize = 500 } = options
  const { table, column, subject, lookUp } = sealed
  return inTransaction(pool, { tenant, role: 'owner' }, async (tx) => {
    const rows = await tx.sql<{ at: string; subject: string; sealed: Buffer }>(
      `SELECT ctid::text AS at, "${subject}"::text AS subject, "${column}" AS sealed FROM ${table}
       WHERE tenant_id = $1 AND ${sealedBefore(column)} LIMIT ${batchSize} FOR UPDATE`,
      [tenant, keys.newest],
    )
    if (rows.length === 0) return 0
    const anew = rows.map((row) => {
      const { use, plain } = openSealed({ sealed, keys }, tenant, row.subject, row.sealed)
      return { bytes: keys.seal(use, tenant, row.subject, plain), hash: hashed(sealed, keys, use, tenant, plain) }
    })
    await tx.sql(
      `UPDATE ${table} AS row SET "${column}" = anew.bytes${lookUp ? `, "${lookUp}" = anew.hash` : ''}
       FROM unnest($2::text[], $3::bytea[], $4::bytea[]) AS anew (at, bytes, hash)
       WHERE row.tenant_id = $1 AND row.ctid = anew.at::tid`,
      [tenant, rows.map(({ at }) => at), anew.map(({ bytes }) => bytes), anew.map(({ hash }) => hash)],
    )
    return rows.length
  })
}

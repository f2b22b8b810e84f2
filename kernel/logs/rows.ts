import type { Transaction } from '../database/transaction.ts'
import { type EntryRow, entryColumns, type SealContent } from './chain.ts'

/** What sealer and verifier need of a transaction. */
export type Reader = Pick<Transaction, 'sql'>

/** A seal as it stands in the database. */
export type Seal = SealContent & { readonly hash: string; readonly keyId: string; readonly signature: string }

/** An instant as whole microseconds since 1970, exactly: a JavaScript date would drop the last three digits. */
export const micros = (column: string) => `trunc(extract(epoch FROM ${column}) * 1000000)::text`

/** Select list for an `EntryRow` from `log.entry AS entry`. */
export const entrySelect = entryColumns
  .map((column) => {
    if (column === 'at') return `${micros('entry.at')} AS at`
    return column === 'caller_rollen' ? `entry.${column}` : `entry.${column}::text`
  })
  .join(', ')

/** Rows of a query in batches, through a cursor: never more than one batch in memory, all of one snapshot. */
export async function* inBatches<Row extends Record<string, unknown>>(
  tx: Reader,
  size: number,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<Row[]> {
  // A cursor is planned for its first rows, and ids in a seal are counted badly: both end in a nested loop over the log.
  await tx.sql(`SELECT set_config('cursor_tuple_fraction', '1', true), set_config('enable_nestloop', 'off', true)`)
  await tx.sql(`DECLARE batch NO SCROLL CURSOR FOR ${text}`, values)
  for (;;) {
    const rows = await tx.sql<Row>(`FETCH ${size} FROM batch`)
    if (rows.length > 0) yield rows
    if (rows.length < size) break
  }
  await tx.sql('CLOSE batch')
}

/** Rows of `log.entry` by id, in no order; fewer than asked when some are gone. */
export function readEntries(tx: Reader, tenant: string, ids: readonly string[]): Promise<EntryRow[]> {
  return tx.sql<EntryRow>(`SELECT ${entrySelect} FROM log.entry WHERE tenant_id = $1 AND id = ANY ($2::uuid[])`, [
    tenant,
    ids,
  ])
}

/** Select list for a row that `sealOf` reads, from `log.seal`. */
export const sealSelect = `nr::text, version, ${micros('sealed_at')} AS sealed_at, entry_ids::text[] AS entry_ids, entry_hashes,
  previous_hash, hash, key_id, signature`

export type SealRow = {
  nr: string
  version: number
  sealed_at: string
  entry_ids: string[]
  entry_hashes: Buffer
  previous_hash: string
  hash: string
  key_id: string
  signature: string
}

export function sealOf(tenant: string, row: SealRow): Seal {
  return {
    tenant,
    version: row.version,
    nr: Number(row.nr),
    sealedAt: row.sealed_at,
    entryIds: row.entry_ids,
    entryHashes: row.entry_hashes,
    previousHash: row.previous_hash,
    hash: row.hash,
    keyId: row.key_id,
    signature: row.signature,
  }
}

import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import { inTransaction, type Transaction } from '../database/transaction.ts'
import type { Head } from './anchor.ts'
import { chainVersion, type EntryRow, genesis, hashEntry, hashSeal, signText } from './chain.ts'
import type { SealingKey } from './key.ts'
import { entrySelect, inBatches, micros } from './rows.ts'
import { clockSkew, lateWindow } from './window.ts'

/** Largest number of entries in one seal; a backlog becomes more seals. */
const entriesPerSeal = 1000

/** What one round did for one tenant; `busy` when another server was sealing it, which is fine. */
export type SealRound =
  | { readonly busy: true }
  | {
      readonly busy: false
      /** What committed before this is sealed. */
      readonly at: Date
      readonly seals: number
      readonly entries: number
      readonly head: Head | undefined
    }

/** Entries that committed since the last seal; before the first seal, all of them. */
const unsealed = `
WITH sealed AS MATERIALIZED (
  SELECT unnest(entry_ids) AS id FROM log.seal WHERE tenant_id = $1 AND nr <= $3 AND sealed_at >= $4)
SELECT ${entrySelect} FROM log.entry
WHERE tenant_id = $1 AND at >= $2 AND NOT EXISTS (SELECT FROM sealed WHERE sealed.id = entry.id)
ORDER BY entry.at, entry.id`

/**
 * Seals everything that committed and is not sealed yet, as role `sealer`, in one transaction.
 *
 * The lock is per tenant and taken here only: no request ever waits for it. A transaction that commits later than a
 * seal but took its `at` before it is caught by the next, see `lateWindow`. An entry with an older `at` was not there
 * in time and is left out, for the verifier to find.
 * @param lastRound `at` of the round before, which spares a quiet tenant the look back from its last seal.
 */
export async function sealTenant(
  pool: pg.Pool,
  tenant: string,
  key: SealingKey,
  clock: Clock,
  lastRound?: Date,
): Promise<SealRound> {
  return inTransaction(pool, { tenant, role: 'sealer' }, async (tx) => {
    const [lock] = await tx.sql<{ mine: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('samenhang.log.seal.' || $1, 0)) AS mine`,
      [tenant],
    )
    if (!lock?.mine) return { busy: true }
    // Taken before the entries are read: what commits from here on counts as later.
    const now = clock.now()
    const first = await readHead(tx, tenant)
    const sealedUntil = first && Math.max(Number(first.sealedAt) / 1000, lastRound?.getTime() ?? 0)
    const since = sealedUntil && Math.min(sealedUntil, now.getTime()) - lateWindow
    const values = [tenant, dateOrStart(since), first?.nr ?? 0, dateOrStart(since && since - clockSkew)]

    let head = first
    let [seals, entries] = [0, 0]
    for await (const rows of inBatches<EntryRow>(tx, entriesPerSeal, unsealed, values)) {
      head = await addSeal(tx, tenant, head, rows, key, now)
      seals++
      entries += rows.length
    }
    return { busy: false, at: now, seals, entries, head }
  })
}

async function readHead(tx: Transaction, tenant: string): Promise<Head | undefined> {
  const [row] = await tx.sql<{ nr: string; sealed_at: string; hash: string }>(
    `SELECT nr::text, ${micros('sealed_at')} AS sealed_at, hash FROM log.seal WHERE tenant_id = $1 ORDER BY log.seal.nr DESC LIMIT 1`,
    [tenant],
  )
  return row && { tenant, nr: Number(row.nr), sealedAt: row.sealed_at, hash: row.hash }
}

async function addSeal(
  tx: Transaction,
  tenant: string,
  head: Head | undefined,
  rows: readonly EntryRow[],
  key: SealingKey,
  now: Date,
): Promise<Head> {
  const content = {
    version: chainVersion,
    tenant,
    nr: (head?.nr ?? 0) + 1,
    sealedAt: `${now.getTime()}000`,
    previousHash: head?.hash ?? genesis,
    entryIds: rows.map((row) => row.id as string),
    entryHashes: Buffer.concat(rows.map(hashEntry)),
  }
  const hash = hashSeal(content)
  await tx.sql(
    `INSERT INTO log.seal (tenant_id, nr, version, sealed_at, entry_ids, entry_hashes, previous_hash, hash, key_id, signature)
    VALUES ($1, $2, $3, $4, $5::uuid[], $6, $7, $8, $9, $10)`,
    [
      tenant,
      content.nr,
      content.version,
      now,
      content.entryIds,
      content.entryHashes,
      content.previousHash,
      hash,
      key.id,
      signText('samenhang-log-seal-1', hash, key.privateKey),
    ],
  )
  return { tenant, nr: content.nr, sealedAt: content.sealedAt, hash }
}

function dateOrStart(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '-infinity' : new Date(milliseconds).toISOString()
}

import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import { listDone } from '../database/migrate.ts'
import { toFrame, writeFrames } from './container.ts'
import { copyOut, startTally } from './copy-out.ts'
import type { Header, Manifest, Total } from './manifest.ts'
import { listTables } from './tables.ts'
import { enterTenant, listAllTenants, onWholeDatabase } from './whole-database.ts'

/** Told after each part: how many tables of tenants are done, of how many. */
export type Progress = (done: number, total: number) => void

/**
 * Writes all data of all tenants into one file, from one snapshot, while others go on working. Keys are not in it:
 * without the key file of this installation bsn's and secret addresses in the backup can be read by nobody.
 * @throws Error when the file is there already or the database was never migrated.
 */
export async function makeBackup(
  pool: pg.Pool,
  file: string,
  { clock, progress }: { clock: Clock; progress?: Progress },
): Promise<Manifest> {
  return onWholeDatabase(pool, 'read', async (client) => {
    const migrations = await listDone(client)
    if (migrations.length === 0) throw new Error('This database is new: there is nothing to back up.')
    const tables = await listTables(client)
    const tenants = await listAllTenants(client)
    const parts = tenants.flatMap((tenant) => tables.map((table) => ({ table, tenant })))
    const header: Header = {
      format: 'samenhang-backup',
      version: 1,
      madeAt: clock.now().toISOString(),
      migrations,
      parts: parts.map(({ table, tenant }) => ({
        table: table.name,
        tenant,
        columns: table.columns.map((column) => column.name),
      })),
    }
    const totals: Total[] = []
    async function* frames(): AsyncGenerator<Buffer> {
      yield toFrame(header)
      for (const [index, { table, tenant }] of parts.entries()) {
        await enterTenant(client, tenant)
        const tally = startTally()
        for await (const block of copyOut(client, table, tenant)) {
          tally.add(block)
          yield toFrame({ part: index }, block)
        }
        totals.push(tally.total())
        progress?.(index + 1, parts.length)
      }
      yield toFrame({ totals })
    }
    await writeFrames(file, frames())
    return manifestOf(header, totals)
  })
}

/** Header and totals as one. */
export function manifestOf(header: Header, totals: readonly Total[]): Manifest {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([header, totals]))
    .digest('hex')
  const tables = header.parts.flatMap(({ table, tenant }, index) => {
    const total = totals[index]
    return total ? [{ table, tenant, ...total }] : []
  })
  const rows = totals.reduce((sum, total) => sum + total.rows, 0)
  return { madeAt: header.madeAt, migrations: header.migrations, tables, rows, fingerprint }
}

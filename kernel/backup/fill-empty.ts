import type pg from 'pg'
import { fixedClock } from '../clock/clock.ts'
import { listDone, type Migration, statementsOf } from '../database/migrate.ts'
import { type DatabaseRole, type Transaction, transactionOn } from '../database/transaction.ts'
import { Problem } from '../errors/problem.ts'
import type { PublicKeys } from '../logs/key.ts'
import { verifyTenant } from '../logs/verify.ts'
import type { Mark } from './manifest.ts'
import { listTables, type Table } from './tables.ts'
import { listAllTenants, onWholeDatabase } from './whole-database.ts'

/** Opens a handle in one tenant, in the transaction that fills the database. */
export type OpenTenant = (tenant: string, role: DatabaseRole) => Promise<Transaction>

/** What filling an empty database takes besides the data. */
export type Filling = {
  /** Those of this program. */
  readonly migrations: readonly Migration[]
  /** Public keys with which the log was sealed, got by another way than the copy. */
  readonly publicKeys: PublicKeys
  /** Last step before COMMIT: who did this, and may they? What it throws undoes everything. */
  readonly finish?: (open: OpenTenant, tenants: readonly string[]) => Promise<void>
}

/**
 * Fills an empty database in one transaction, so that nothing half restored can be left: migrations up to those of the
 * copy, data, check of the log, then what this program has in migrations beyond that.
 * @param madeAt instant of the copy: the log is verified as it stood then.
 * @throws Problem `conflict` when the database is not empty, `bad-input` when the copy comes from another or newer
 *   program, `rule-broken` when its log does not verify.
 */
export async function fillEmpty<Result>(
  pool: pg.Pool,
  copy: { readonly ran: readonly Mark[]; readonly madeAt: string },
  { migrations, publicKeys, finish }: Filling,
  fill: (client: pg.PoolClient, tables: readonly Table[]) => Promise<Result>,
): Promise<Result> {
  const first = selectRan(migrations, copy.ran)
  return onWholeDatabase(pool, 'fill', async (client) => {
    const isNew = await requireEmpty(client, copy.ran)
    if (isNew) await run(client, first)
    await client.query('SET LOCAL ROLE samenhang_owner')
    const result = await fill(client, await listTables(client))
    const open: OpenTenant = async (tenant, role) => {
      await client.query(`SET LOCAL ROLE samenhang_${role}`)
      const tx = transactionOn(client, tenant, role)
      await tx.enter({ tenant })
      return tx
    }
    const tenants = await listAllTenants(client)
    for (const tenant of tenants) await requireLog(await open(tenant, 'verifier'), tenant, publicKeys, copy.madeAt)
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    await run(
      client,
      migrations.filter((migration) => !first.includes(migration)),
    )
    await finish?.(open, tenants)
    return result
  })
}

/** Those migrations of this program that had run where the copy was made. */
function selectRan(migrations: readonly Migration[], ran: readonly Mark[]): Migration[] {
  for (const { room, name, hash } of ran) {
    const own = migrations.find((migration) => migration.room === room && migration.name === name)
    if (own?.hash === hash) continue
    const says = own ? 'differs from' : 'is newer than, or no part of,'
    throw new Problem('bad-input', `Migration ${room}/${name} of this copy ${says} this program.`)
  }
  return migrations.filter(({ room, name }) => ran.some((mark) => mark.room === room && mark.name === name))
}

/** @returns true when not even a migration ran. */
async function requireEmpty(client: pg.PoolClient, ran: readonly Mark[]): Promise<boolean> {
  const done = await listDone(client)
  await client.query('RESET ROLE')
  if (done.length === 0) {
    const { rows } = await client.query(
      `SELECT FROM pg_class JOIN pg_namespace AS space ON space.oid = relnamespace
       WHERE relkind IN ('r', 'p', 'v', 'm') AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%' LIMIT 1`,
    )
    if (rows.length > 0) throw new Problem('conflict', 'This database has tables that are not ours. Make an empty one.')
    return true
  }
  if (done.length !== ran.length || done.some((one) => !ran.some((mark) => mark.hash === one.hash))) {
    throw new Problem('conflict', 'This database was migrated further, or less far, than the copy. Make an empty one.')
  }
  if ((await listAllTenants(client)).length > 0) {
    throw new Problem('conflict', 'This database is not empty. Nothing was changed; make an empty one.')
  }
  return false
}

async function run(client: pg.PoolClient, migrations: readonly Migration[]): Promise<void> {
  await client.query('RESET ROLE')
  for (const migration of migrations) {
    await client.query(statementsOf(migration)).catch((error: Error) => {
      throw new Error(`Migration ${migration.room}/${migration.name} failed: ${error.message}`)
    })
  }
}

/** Entries that nobody sealed in time are no damage of the copy: they must not stand in the way of a restore. */
async function requireLog(tx: Transaction, tenant: string, publicKeys: PublicKeys, madeAt: string): Promise<void> {
  const trust = { anchor: undefined, publicKeys, clock: fixedClock(madeAt) }
  const found = await verifyTenant(tx, tenant, trust)
  const kinds = Object.entries(found.tenant.findings).filter(([kind]) => kind !== 'entry-overdue')
  if (kinds.length === 0) return
  const says = kinds.map(([kind, count]) => `${count} x ${kind}`).join(', ')
  throw new Problem('rule-broken', `The log of ${tenant} does not verify (${says}). Nothing was changed.`)
}

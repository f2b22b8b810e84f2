import type pg from 'pg'
import { schemaLock } from '../database/migrate.ts'
import { onConnection } from '../database/transaction.ts'

/**
 * One transaction over all tenants, for copying whole installations; nothing else may do this.
 *
 * No superuser, and no lifting of row security, not even for a moment: the owner of the tables is under forced row
 * security as well, so the copy goes tenant by tenant, each in its own context. For reading that is one snapshot
 * (repeatable read), so rows of different tables and tenants belong together.
 */
export function onWholeDatabase<Result>(
  pool: pg.Pool,
  mode: 'read' | 'fill',
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const begin = mode === 'read' ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN'
  return onConnection(pool, begin, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0')
    // A value has one text, whatever the server or the session prefers.
    await client.query(`SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
      SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL client_encoding = 'UTF8'`)
    if (mode === 'fill') await client.query('SELECT pg_advisory_xact_lock($1)', [schemaLock])
    return work(client)
  })
}

/** Goes on as the owner of the tables, fenced to one tenant. */
export async function enterTenant(client: pg.PoolClient, tenant: string): Promise<void> {
  await client.query('SET LOCAL ROLE samenhang_owner')
  await client.query('SELECT kernel.enter($1)', [JSON.stringify({ tenant })])
}

/** All tenants, by id; leaves the transaction in the role that may list them and nothing else. */
export async function listAllTenants(client: pg.PoolClient): Promise<string[]> {
  await client.query('SET LOCAL ROLE samenhang_runner')
  const { rows } = await client.query<{ tenant_id: string }>(
    'SELECT tenant_id FROM kernel.tenant ORDER BY tenant_id COLLATE "C"',
  )
  return rows.map((row) => row.tenant_id)
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

/** One SQL file of the kernel or a room; files run once, in order, forward only. */
export type Migration = { room: string; name: string; sql: string; hash: string }

/** Advisory lock of whoever changes the schema. */
export const schemaLock = 7_263_544_821
const kernelFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Reads the SQL files of a folder, by name. */
export function readMigrations(room: string, folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { room, name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/** All migrations in the order in which they run: the kernel first, then each room in the order of the rooms. */
export function listMigrations(rooms: readonly { name: string; migrations: string }[]): Migration[] {
  return [
    ...readMigrations('kernel', kernelFolder),
    ...rooms.flatMap((room) => readMigrations(room.name, room.migrations)),
  ]
}

/**
 * Runs what has not run yet, each file in its own transaction, under an advisory lock so that two servers that start
 * together do it once. The first file makes the roles and runs as the login role; the others run as the owner.
 * @returns names of the files that ran now.
 * @throws Error when a file that ran before has changed since: migrations are forward only.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [schemaLock])
    const done = await readDone(client)
    const ran: string[] = []
    for (const migration of migrations) {
      const key = `${migration.room}/${migration.name}`
      const hash = done.get(key)
      if (hash === migration.hash) continue
      if (hash) throw new Error(`Migration ${key} was changed after it ran. Add a new file instead.`)
      await runOne(client, migration)
      ran.push(key)
    }
    return ran
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [schemaLock]).catch(() => undefined)
    client.release()
  }
}

/** The statements that `migrate` would run on an empty database, for a DBA who runs them by hand. */
export function printSql(migrations: readonly Migration[]): string {
  return migrations.map((migration) => `-- ${migration.room}/${migration.name}\n${wrap(migration)}\n`).join('\n')
}

async function runOne(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query(wrap(migration))
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${migration.room}/${migration.name} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function wrap(migration: Migration): string {
  return `BEGIN;\n${statementsOf(migration)}\nCOMMIT;`
}

/** The statements of one file and the note that it ran, for a transaction that is open already. */
export function statementsOf({ room, name, sql, hash }: Migration): string {
  const role = name === '0001-roles.sql' && room === 'kernel' ? '' : 'SET LOCAL ROLE samenhang_owner;\n'
  const record =
    'SET LOCAL ROLE samenhang_owner; CREATE SCHEMA IF NOT EXISTS migration; ' +
    'CREATE TABLE IF NOT EXISTS migration.done (room text, name text, hash text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (room, name)); ' +
    `INSERT INTO migration.done (room, name, hash) VALUES ('${room}', '${name}', '${hash}');`
  return `${role}${sql}\n${record}`
}

async function readDone(client: pg.PoolClient): Promise<Map<string, string>> {
  await client.query('BEGIN')
  const done = await listDone(client)
  await client.query('COMMIT')
  return new Map(done.map((row) => [`${row.room}/${row.name}`, row.hash]))
}

/** Files that ran in this database, none when it is new. Wants a transaction, and leaves it in the role of the owner. */
export async function listDone(client: pg.PoolClient): Promise<Pick<Migration, 'room' | 'name' | 'hash'>[]> {
  const { rows: exists } = await client.query("SELECT to_regclass('migration.done') IS NOT NULL AS yes")
  if (!exists[0]?.yes) return []
  await client.query('SET LOCAL ROLE samenhang_owner')
  const { rows } = await client.query('SELECT room, name, hash FROM migration.done ORDER BY room, name')
  return rows
}

import type { ClientBase } from 'pg'

const required: Record<string, string[]> = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'remote_apply'],
}

/**
 * Refuses a server of which any database or role may lose an acknowledged commit when the power fails, wherever the
 * setting comes from: postgresql.conf, postgresql.auto.conf, the command line, or ALTER ROLE and ALTER DATABASE.
 * @throws Error naming each setting, its value, where it was set and what is required.
 * @see https://www.postgresql.org/docs/current/runtime-config-wal.html
 */
export async function requireDurability(client: ClientBase): Promise<void> {
  refuse([...(await findFaultsHere(client)), ...(await findRoleFaults(client))])
}

/**
 * The same for a server that others use too: what holds for this login in this database, whatever they chose for theirs.
 * @throws Error as above.
 */
export async function requireDurableConnection(client: ClientBase): Promise<void> {
  refuse(await findFaultsHere(client))
}

function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return
  throw new Error(`This PostgreSQL may lose acknowledged data at a power cut, so it is not used: ${faults.join('; ')}`)
}

/**
 * What deserves a loud warning on a server of one's own, as English sentences; empty when all is well.
 * The embedded server is not asked: its checksums are on from initdb, and the launcher connects as superuser on purpose.
 */
export async function listServerWarnings(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ superuser: string; checksums: string }>(
    `SELECT current_setting('is_superuser') AS superuser, current_setting('data_checksums') AS checksums`,
  )
  const warnings: string[] = []
  if (rows[0]?.superuser === 'on')
    warnings.push('DATABASE_URL connects as a superuser, whom no row security stops. Use an ordinary owner role.')
  if (rows[0]?.checksums !== 'on')
    warnings.push('The server has no data checksums, so a damaged disk page goes unnoticed. See pg_checksums --enable.')
  return warnings
}

async function findFaultsHere(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<Found>(
    `SELECT name, setting, coalesce(sourcefile, source) AS origin FROM pg_settings WHERE name = ANY ($1) ORDER BY name`,
    [Object.keys(required)],
  )
  return rows.filter(isFault).map(describe)
}

async function findRoleFaults(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<Found>(
    `SELECT split_part(entry, '=', 1) AS name, split_part(entry, '=', 2) AS setting,
            concat_ws(', ', 'role ' || rolname, 'database ' || datname) AS origin
       FROM pg_db_role_setting CROSS JOIN unnest(setconfig) AS entry
       LEFT JOIN pg_roles ON pg_roles.oid = setrole LEFT JOIN pg_database ON pg_database.oid = setdatabase`,
  )
  return rows.filter(isFault).map(describe)
}

type Found = { name: string; setting: string; origin: string }

function isFault({ name, setting }: Found): boolean {
  const allowed = required[name]
  return allowed !== undefined && !allowed.includes(setting)
}

function describe({ name, setting, origin }: Found): string {
  return `${name} is ${setting} (${origin}) and must be ${required[name]?.join(' or ')}`
}

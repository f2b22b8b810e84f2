import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const roles = fileURLToPath(new URL('../migrations/0001-roles.sql', import.meta.url))

/**
 * Makes what takes a superuser, once: the roles, a login role without any power of its own that may step into them, and
 * a database that it owns. From there on nothing connects as a superuser, which would ignore row security.
 * @param admin pool of a superuser; used for this only.
 */
export async function prepareDatabase(
  admin: pg.Pool,
  login: { user: string; password: string; database: string },
): Promise<void> {
  const user = pg.escapeIdentifier(login.user)
  await admin.query(readFileSync(roles, 'utf8'))
  const { rows: known } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [login.user])
  const attributes = `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(login.password)}`
  await admin.query(`${known.length === 0 ? 'CREATE' : 'ALTER'} ROLE ${user} ${attributes}`)
  const { rows } = await admin.query<{ rolname: string }>(
    `SELECT rolname FROM pg_roles WHERE rolname LIKE 'samenhang\\_%' AND NOT rolcanlogin`,
  )
  await admin.query(`GRANT ${rows.map((row) => pg.escapeIdentifier(row.rolname)).join(', ')} TO ${user}`)
  const { rows: exists } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [login.database])
  if (exists.length === 0) await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(login.database)} OWNER ${user}`)
}

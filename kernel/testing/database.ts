import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { inject } from 'vitest'
import { type Migration, migrate } from '../database/migrate.ts'
import { prepareDatabase } from '../database/prepare.ts'
import { openPool } from '../database/transaction.ts'

/** A database of its own for one test file, copied from a template in milliseconds. */
export type TestDatabase = {
  /** As the server has it: a login without power that drops into the roles. */
  readonly pool: pg.Pool
  /** As a superuser: to look, and to plant what only an attacker with the disk could do. */
  readonly admin: pg.Pool
  readonly config: pg.PoolConfig
  drop(): Promise<void>
}

const login = { user: 'samenhang_test_login', password: 'only-for-tests' }

/** Copies the template for these migrations, making it first when no test needed it before. */
export async function createTestDatabase(migrations: readonly Migration[]): Promise<TestDatabase> {
  const server = inject('postgres')
  // No time limit: whoever waits for the lock below waits while another file makes the template.
  const root = openPool({ ...server, database: 'postgres', max: 1, statement_timeout: 0 })
  const template = `template_${createHash('sha256')
    .update(migrations.map((one) => one.hash).join())
    .digest('hex')
    .slice(0, 12)}`
  const database = `test_${randomBytes(6).toString('hex')}`
  try {
    // One maker at a time: roles belong to the whole server, and a template can be copied by one at a time.
    await root.query('SELECT pg_advisory_lock(7263544822)')
    await makeTemplate(root, template, migrations)
    await root.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER ${login.user}`)
  } finally {
    await root.query('SELECT pg_advisory_unlock(7263544822)')
    await root.end()
  }
  const config = { host: server.host, port: server.port, ...login, database }
  const pool = openPool(config)
  const admin = openPool({ ...server, database, max: 2 })
  return {
    pool,
    admin,
    config,
    drop: async () => {
      await Promise.all([pool.end(), admin.end()])
      const last = openPool({ ...server, database: 'postgres', max: 1 })
      await last.query(`DROP DATABASE ${database} WITH (FORCE)`)
      await last.end()
    },
  }
}

async function makeTemplate(root: pg.Pool, template: string, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await root.query('SELECT FROM pg_database WHERE datname = $1', [template])
  if (rows.length > 0) return
  await prepareDatabase(root, { ...login, database: `${template}_new` })
  const pool = openPool({
    host: root.options.host,
    port: root.options.port,
    ...login,
    database: `${template}_new`,
    max: 1,
  })
  await migrate(pool, migrations)
  await pool.end()
  await root.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`)
}

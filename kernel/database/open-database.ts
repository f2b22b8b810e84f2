import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { listServerWarnings, requireDurableConnection } from './check-durability.ts'
import { startEmbedded } from './embedded/launcher.ts'
import { isOwned } from './embedded/ownership.ts'
import { prepareDatabase } from './prepare.ts'
import { openPool } from './transaction.ts'

/** The database that this process works with, and how to let go of it. */
export type OpenDatabase = { readonly pool: pg.Pool; readonly embedded: boolean; close(): Promise<void> }

type Where = {
  databaseUrl: string | undefined
  dataDir: string
  log: (line: string) => void
  /** True after a first start that was cut off before its data were whole; the database is then made anew. */
  startOver?: boolean
}

/**
 * Opens the server of `DATABASE_URL`, or else the embedded PostgreSQL in the data folder. When another process (the web
 * server, for a command line) runs the embedded one already, its socket is used and left running.
 * @throws Error when acknowledged data could be lost: fsync, full_page_writes or synchronous_commit is off; and when a
 * server of one's own would have to start over, which is for its owner to do.
 */
export async function openDatabase({ databaseUrl, dataDir, log, startOver = false }: Where): Promise<OpenDatabase> {
  if (databaseUrl && startOver) {
    throw new Error(
      'The first start was cut off half-way. Make the database of DATABASE_URL anew, and empty the data folder.',
    )
  }
  if (databaseUrl) return openOwn(databaseUrl, log)
  mkdirSync(dataDir, { recursive: true })
  const running = await findRunning(dataDir)
  if (running) return { pool: running, embedded: true, close: () => running.end() }
  return openEmbedded(dataDir, log, startOver)
}

async function openOwn(databaseUrl: string, log: (line: string) => void): Promise<OpenDatabase> {
  const pool = openPool({ connectionString: databaseUrl })
  try {
    const client = await pool.connect()
    try {
      await requireDurableConnection(client)
      for (const warning of await listServerWarnings(client)) log(`WARNING: ${warning}`)
    } finally {
      client.release()
    }
  } catch (error) {
    await pool.end()
    throw error
  }
  return { pool, embedded: false, close: () => pool.end() }
}

async function openEmbedded(dataDir: string, log: (line: string) => void, startOver: boolean): Promise<OpenDatabase> {
  const server = await startEmbedded({ dataDir: join(dataDir, 'postgres'), log: () => undefined })
  if (server.firstStart) log('Made a new database.')
  const login = { user: 'samenhang_login', password: randomBytes(24).toString('base64url'), database: 'samenhang' }
  const admin = new pg.Pool({ ...server.connection, max: 1 })
  if (startOver) {
    log('The first start was cut off half-way; it begins again.')
    await admin.query(`DROP DATABASE IF EXISTS ${login.database} WITH (FORCE)`)
  }
  await prepareDatabase(admin, login)
  await admin.end()
  const config = { host: server.connection.host, port: server.connection.port, ...login }
  const note = connectionNote(dataDir)
  writeFileSync(note, JSON.stringify(config), { mode: 0o600 })
  chmodSync(note, 0o600)
  const pool = openPool(config)
  return {
    pool,
    embedded: true,
    close: async () => {
      rmSync(note, { force: true })
      await pool.end()
      await server.stop()
    },
  }
}

/** Connection of the embedded server as its process noted it, if both still live; what was killed is cleared at a start. */
async function findRunning(dataDir: string): Promise<pg.Pool | undefined> {
  const note = connectionNote(dataDir)
  if (!existsSync(note)) return undefined
  const pool = openPool(JSON.parse(readFileSync(note, 'utf8')))
  try {
    const client = await pool.connect()
    const owned = await isOwned(client).finally(() => client.release())
    if (owned) return pool
  } catch {
    // No server, or no longer with this password.
  }
  await pool.end()
  return undefined
}

function connectionNote(dataDir: string): string {
  return join(dataDir, 'connection.json')
}

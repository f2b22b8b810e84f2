import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from '@samenhang/kernel/database/embedded/launcher.ts'
import { listMigrations, migrate } from '@samenhang/kernel/database/migrate.ts'
import { prepareDatabase } from '@samenhang/kernel/database/prepare.ts'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { composeTiny, fillTiny } from '@samenhang/kernel/testing/tiny/tiny-house.ts'
import { tinyRoom } from '@samenhang/kernel/testing/tiny/tiny-room.ts'

/** A PostgreSQL of its own that a test may kill, with the tiny house in it. */
export type CrashWorld = {
  /** How the server logs in now; the socket is another after each start. */
  connection(): object
  /** Superuser, to look at what is there. */
  openAdmin(): House['pool']
  killDatabase(): void
  startDatabase(): Promise<void>
  close(): Promise<void>
}

const login = { user: 'samenhang_login', password: randomBytes(24).toString('base64url'), database: 'samenhang' }

export async function openCrashWorld(): Promise<CrashWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-crash-'))
  let server: Embedded = await startEmbedded({ dataDir })
  const place = () => ({ host: server.connection.host, port: server.connection.port })

  const root = openPool({ ...server.connection, max: 1 })
  await prepareDatabase(root, login)
  await root.end()
  const pool = openPool({ ...place(), ...login })
  await migrate(pool, listMigrations([tinyRoom]))
  await fillTiny(composeTiny(pool).house)
  await pool.end()

  return {
    connection: () => ({ ...place(), ...login }),
    openAdmin: () => openPool({ ...server.connection, database: login.database, max: 1 }),
    killDatabase: () => server.kill(),
    startDatabase: async () => {
      server = await startEmbedded({ dataDir })
    },
    close: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@samenhang/kernel/database/embedded/launcher.ts'
import { listMigrations, migrate } from '@samenhang/kernel/database/migrate.ts'
import { prepareDatabase } from '@samenhang/kernel/database/prepare.ts'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { composeHouse, listRooms } from '@samenhang/server/compose.ts'
import pg from 'pg'
import { putWorld } from './world.ts'

/** The house of the product on a database of its own that is thrown away afterwards. */
export type BenchHouse = {
  readonly house: House
  /** As a superuser, whom no row security holds. */
  readonly unfenced: pg.Pool
  readonly keyFile: string
  close(): Promise<void>
}

const login = { user: 'samenhang_login', password: 'only-for-the-bench', database: 'samenhang' }

/** The embedded PostgreSQL with its usual durability: a COMMIT that wrote something waits for the disk. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-bench-'))
  const server = await startEmbedded({ dataDir: join(dataDir, 'postgres') })
  const admin = new pg.Pool({ ...server.connection, max: 1 })
  await prepareDatabase(admin, login)
  await admin.end()
  const { host, port } = server.connection
  const pool = openPool({ host, port, ...login })
  const unfenced = new pg.Pool({ ...server.connection, database: login.database, max: 20 })
  const keyFile = join(dataDir, 'keys', 'master')
  await migrate(pool, listMigrations(listRooms(keyFile)))
  const house = composeHouse(pool, keyFile)
  await putWorld(house)
  await unfenced.query('ANALYZE')
  return {
    house,
    unfenced,
    keyFile,
    close: async () => {
      await Promise.all([pool.end(), unfenced.end()])
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { putPurposes } from '@samenhang/basis/room.ts'
import { type Embedded, startEmbedded } from '@samenhang/kernel/database/embedded/launcher.ts'
import { listMigrations, migrate } from '@samenhang/kernel/database/migrate.ts'
import { prepareDatabase } from '@samenhang/kernel/database/prepare.ts'
import { inTransaction, openPool } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { composeHouse, listRooms } from '../compose.ts'
import { insertRows } from '../example/rows.store.ts'
import { uuidOf } from './facts.ts'

/** A server of its own, as a process, with one open gesprek; it may be killed and started again. */
export type VoteWorld = {
  readonly gesprekId: string
  readonly stellingIds: readonly string[]
  /** Where it listens; the same after each start. */
  origin(): string
  start(): Promise<void>
  kill(): Promise<void>
  /** Superuser, to look at what is there. */
  openAdmin(): House['pool']
  close(): Promise<void>
}

const program = fileURLToPath(new URL('vote-server.ts', import.meta.url))
const login = { user: 'samenhang_login', password: randomBytes(24).toString('base64url'), database: 'samenhang' }

export async function openVoteWorld(stellingen: number): Promise<VoteWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-stemmen-'))
  const keyFile = join(dataDir, 'keys', 'master')
  const database = await startEmbedded({ dataDir: join(dataDir, 'database') })
  const stellingIds = Array.from({ length: stellingen }, (_, index) => uuidOf(`stelling ${index}`))
  await fill(database, keyFile, stellingIds)
  let server: ChildProcess | undefined
  let port = 0
  const world: VoteWorld = {
    gesprekId: uuidOf('gesprek'),
    stellingIds,
    origin: () => `http://localhost:${port}`,
    start: async () => {
      const { host, port: at } = database.connection
      const connection = JSON.stringify({ host, port: at, ...login })
      server = spawn(process.execPath, [program, connection, keyFile, String(port)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      if (!server.stdout) throw new Error('no output')
      const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
      port = Number(line)
    },
    kill: async () => {
      if (!server || server.exitCode !== null) return
      const ended = once(server, 'close')
      server.kill('SIGKILL')
      await ended
    },
    openAdmin: () => openPool({ ...database.connection, database: login.database, max: 1 }),
    close: async () => {
      await world.kill()
      await database.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  await world.start()
  return world
}

async function fill(database: Embedded, keyFile: string, stellingIds: readonly string[]): Promise<void> {
  const root = openPool({ ...database.connection, max: 1 })
  await prepareDatabase(root, login)
  await root.end()
  const pool = openPool({ host: database.connection.host, port: database.connection.port, ...login })
  await migrate(pool, listMigrations(listRooms(keyFile)))
  const house = composeHouse(pool, keyFile)
  const [id, maker] = [uuidOf('gesprek'), uuidOf('maker')]
  await inTransaction(pool, { tenant: house.openTenant, role: 'owner' }, async (tx) => {
    await insertRows(tx, { 'kernel.tenant': [{ naam: 'Regio', soort: 'regio' }] })
    await putPurposes(tx, house.ids.next)
    await insertRows(tx, {
      'dialoog.gesprek': [
        {
          ...{ id, vraag: 'Wat vindt u?', toelichting: '', toegang: 'open', moderatie: 'achteraf', staat: 'open' },
          ...{ rollen: ['inwoner', 'professional', 'bestuurder'], wijken: [], talen: ['nl'], gemaakt_door: maker },
          ...{ begint_op: '2020-01-01', eindigt_op: '2100-01-01' },
        },
      ],
      'dialoog.stelling': stellingIds.map((stellingId, index) => ({
        ...{ id: stellingId, gesprek_id: id, nummer: index + 1, tekst: `Dit is stelling nummer ${index + 1}.` },
        ...{ taal: 'nl', bron: 'start', staat: 'toegelaten', geplaatst_op: '2020-01-01T00:00:00Z' },
      })),
    })
  })
  await pool.end()
}

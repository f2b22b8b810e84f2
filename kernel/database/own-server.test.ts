import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { composeTiny, fillTiny } from '../testing/tiny/tiny-house.ts'
import { tinyRoom } from '../testing/tiny/tiny-room.ts'
import { startEmbedded } from './embedded/launcher.ts'
import { listMigrations, migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { inTransaction, openPool } from './transaction.ts'

type Server = { host: string; port: number; user: string; password: string }

let server: Server
let admin: pg.Pool
let stop: () => Promise<void> = async () => undefined

/** The server of TEST_DATABASE_URL; else one that has no roles of ours yet, as a region's own has before the first start. */
beforeAll(async () => {
  server = process.env.TEST_DATABASE_URL ? inject('postgres') : await startFresh()
  admin = openPool({ ...server, database: 'postgres', max: 1 })
  await admin.query(`CREATE ROLE beheer_regio LOGIN CREATEROLE PASSWORD 'only-for-tests'`)
  await admin.query('CREATE DATABASE own_regio OWNER beheer_regio')
  await admin.query('CREATE DATABASE own_superuser')
})

afterAll(async () => {
  for (const name of ['own_regio', 'own_superuser']) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await admin.query('DROP OWNED BY beheer_regio CASCADE; DROP ROLE beheer_regio')
  await admin.end()
  await stop()
})

async function startFresh(): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-own-'))
  const embedded = await startEmbedded({ dataDir })
  stop = async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true })
  }
  return embedded.connection
}

type Login = { user: string; password: string; database: string }

/** Starts as `DATABASE_URL=... npm start` does, up to a filled database. */
async function open(login: Login) {
  const lines: string[] = []
  const database = await openDatabase({ databaseUrl: urlOf(login), dataDir: '', log: (line) => lines.push(line) })
  await migrate(database.pool, listMigrations([tinyRoom]))
  await fillTiny(composeTiny(database.pool).house)
  return { database, lines }
}

function urlOf(login: Login): string {
  const host = server.host.startsWith('/') ? 'localhost' : server.host
  const url = new URL(`postgresql://${host}:${server.port}/${login.database}`)
  url.username = login.user
  url.password = encodeURIComponent(login.password)
  if (server.host.startsWith('/')) url.searchParams.set('host', server.host)
  return url.href
}

/** Notes that the app sees in tenant gma with, and without, being allowed anything. */
async function countNotes(pool: pg.Pool): Promise<number[]> {
  const settings: Record<string, string>[] = [{ 'scope.note.read': '*' }, {}]
  const counts = settings.map((given) =>
    inTransaction(pool, { tenant: 'gma', role: 'app', settings: given }, (tx) =>
      tx.sql<{ count: number }>('SELECT count(*)::int AS count FROM tiny.note'),
    ),
  )
  return (await Promise.all(counts)).map(([row]) => row?.count ?? Number.NaN)
}

test('a login that owns the database and may make roles is enough, and warns of nothing', async () => {
  const { database, lines } = await open({ user: 'beheer_regio', password: 'only-for-tests', database: 'own_regio' })
  expect(lines.filter((line) => !line.includes('checksums'))).toEqual([])
  expect(await countNotes(database.pool)).toEqual([2, 0])
  expect(await migrate(database.pool, listMigrations([tinyRoom]))).toEqual([])
  await database.close()
})

test('a database that commits without waiting is refused; what others chose for theirs is their affair', async () => {
  const login = { user: 'beheer_regio', password: 'only-for-tests', database: 'own_regio' }
  await admin.query('ALTER DATABASE own_regio SET synchronous_commit = off')
  await expect(open(login)).rejects.toThrow('synchronous_commit is off')
  await admin.query('ALTER DATABASE own_regio RESET synchronous_commit')
  await admin.query('ALTER DATABASE own_superuser SET synchronous_commit = off')
  const database = await openDatabase({ databaseUrl: urlOf(login), dataDir: '', log: () => undefined })
  await database.close()
  await admin.query('ALTER DATABASE own_superuser RESET synchronous_commit')
})

test('a superuser is warned about loudly, and still drops into the roles', async () => {
  const { database, lines } = await open({ ...server, database: 'own_superuser' })
  expect(lines).toContainEqual(expect.stringMatching(/^WARNING: .*superuser/))
  expect(await countNotes(database.pool)).toEqual([2, 0])
  await database.close()
})

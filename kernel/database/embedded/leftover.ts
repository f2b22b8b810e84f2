import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Connection, isUnavailable, tryOwn } from './ownership.ts'
import { inspectProcess } from './process-state.ts'
import { removeSocketFolder } from './socket-folder.ts'

/** Milliseconds that a server of an earlier run gets to answer or to stop; crash recovery can take a while. */
const patience = 60_000

/**
 * Clears away what an earlier run left: a server that outlived its launcher is stopped, the pid file of a dead one is
 * removed where PostgreSQL would trip over it (a zombie, or a process that now has its number).
 * @throws Error when a living launcher runs the server, or the server neither answers nor stops.
 */
export async function clearLeftover(
  cluster: string,
  login: Omit<Connection, 'host' | 'port'>,
  log: (line: string) => void,
): Promise<void> {
  const left = await readPidFile(cluster)
  if (!left) return
  if ((await inspectProcess(left.pid, cluster)) === 'postmaster') {
    log(`Stopping the PostgreSQL that an earlier run left (process ${left.pid})`)
    await stopOrphan(left.pid, cluster, { ...login, host: left.socketFolder, port: left.port })
  }
  await waitOutExit(left.pid, cluster)
  if ((await readPidFile(cluster))?.text === left.text) await rm(left.path)
  await removeSocketFolder(left.socketFolder)
}

export function describeInUse(cluster: string): string {
  return `Another process of samenhang already runs the database in ${cluster}; stop it first`
}

async function stopOrphan(pid: number, cluster: string, connection: Connection): Promise<void> {
  const deadline = Date.now() + patience
  let asked = false
  while ((await inspectProcess(pid, cluster)) === 'postmaster') {
    if (Date.now() > deadline)
      throw new Error(
        `PostgreSQL (process ${pid}) holds ${cluster} and does not ${asked ? 'stop' : 'answer'}; stop it first`,
      )
    if (!asked && (await isOrphan(connection, cluster))) {
      process.kill(pid, 'SIGINT')
      asked = true
    }
    await delay(20)
  }
}

/** False while the server cannot tell, since it is starting, recovering or already stopping. */
async function isOrphan(connection: Connection, cluster: string): Promise<boolean> {
  try {
    const client = await tryOwn(connection)
    if (!client) throw new Error(describeInUse(cluster))
    // Not waited for: the lock is kept until the server itself goes.
    return true
  } catch (error) {
    if (isUnavailable(error)) return false
    throw error
  }
}

async function waitOutExit(pid: number, cluster: string): Promise<void> {
  const deadline = Date.now() + patience
  while ((await inspectProcess(pid, cluster)) === 'exiting' && Date.now() < deadline) await delay(20)
}

type Leftover = { path: string; text: string; pid: number; port: number; socketFolder: string }

/** @see https://www.postgresql.org/docs/current/storage-file-layout.html postmaster.pid */
async function readPidFile(cluster: string): Promise<Leftover | undefined> {
  const path = join(cluster, 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const [pid, , , port, socketFolder = ''] = text.split('\n')
  return { path, text, pid: Number(pid), port: Number(port), socketFolder }
}

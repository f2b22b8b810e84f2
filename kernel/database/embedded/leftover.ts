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
 * removed where PostgreSQL would trip over it (a zombie, a process that now has its number, a file cut short).
 * @throws Error when a living launcher runs the server, or the server neither answers nor stops.
 */
export async function clearLeftover(cluster: string, login: Login, log: (line: string) => void): Promise<void> {
  const left = await readFilledPidFile(cluster)
  if (!left) return
  if (left.pid > 0) await endProcess(left.pid, cluster, login, log)
  if ((await readPidFile(cluster))?.text === left.text) await rm(left.path)
  await removeSocketFolder(left.socketFolder)
}

export function describeInUse(cluster: string): string {
  return `Another process of samenhang already runs the database in ${cluster}; stop it first`
}

/** Settles when the process is gone, or turns out not to be a server of this cluster. */
async function endProcess(pid: number, cluster: string, login: Login, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + patience
  let asked = false
  for (;;) {
    const state = await inspectProcess(pid, cluster)
    if (state === 'gone' || state === 'other') return
    if (Date.now() > deadline)
      throw new Error(`Process ${pid} holds ${cluster} and does not ${asked ? 'stop' : 'answer'}; stop it first`)
    if (state === 'postmaster' && !asked && (await isOrphan(cluster, login))) {
      log(`Stopping the PostgreSQL that an earlier run left (process ${pid})`)
      process.kill(pid, 'SIGINT')
      asked = true
    }
    await delay(20)
  }
}

/** False while the server cannot tell, since it is starting, recovering or already stopping. */
async function isOrphan(cluster: string, login: Login): Promise<boolean> {
  const server = await readPidFile(cluster)
  // Written to the file once the socket is there.
  if (!server?.socketFolder) return false
  try {
    const owner = await tryOwn({ ...login, host: server.socketFolder, port: server.port })
    if (!owner) throw new Error(describeInUse(cluster))
    // Not closed here: the lock is kept until the server itself goes.
    return true
  } catch (error) {
    if (isUnavailable(error)) return false
    throw error
  }
}

/** An empty pid file is filled in a moment, unless a power cut came in between: then it is a leftover too. */
async function readFilledPidFile(cluster: string): Promise<Leftover | undefined> {
  const deadline = Date.now() + 1_000
  let left = await readPidFile(cluster)
  while (left?.text === '' && Date.now() < deadline) {
    await delay(20)
    left = await readPidFile(cluster)
  }
  return left
}

type Login = Omit<Connection, 'host' | 'port'>

type Leftover = { path: string; text: string; pid: number; port: number; socketFolder: string }

/** @see https://www.postgresql.org/docs/current/storage-file-layout.html postmaster.pid */
async function readPidFile(cluster: string): Promise<Leftover | undefined> {
  const path = join(cluster, 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const [pid, , , port, socketFolder = ''] = text.split('\n')
  return { path, text, pid: Number(pid), port: Number(port), socketFolder }
}

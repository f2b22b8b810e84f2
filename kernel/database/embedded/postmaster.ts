import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Account, spawnOptions } from './account.ts'

/** A running server process. Its signals: SIGINT ends it cleanly at once, SIGQUIT without a checkpoint, SIGKILL dead. */
export type Postmaster = {
  pid: number
  isRunning(): boolean
  /** The last 30 lines that it logged, for an error message. */
  lastLines(): string[]
  signal(name: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void
  /** Settles when the process is gone and reaped. */
  exited: Promise<void>
}

/**
 * Starts PostgreSQL on a Unix socket only. No durability setting is given here: one that was turned off must be seen
 * and refused, not painted over.
 */
export async function spawnPostmaster(
  postgres: string,
  cluster: string,
  socket: { folder: string; port: number },
  account: Account,
  log: (line: string) => void,
): Promise<Postmaster> {
  const child = spawn(
    postgres,
    ['-D', cluster, '-k', socket.folder, '-p', String(socket.port), '-c', 'listen_addresses='],
    // A process group of its own: Ctrl-C in the terminal is for the application, which then stops the server last.
    { ...spawnOptions(account), detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await once(child, 'spawn')

  const lines: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    lines.splice(0, Math.max(0, lines.length - 29))
    lines.push(line)
    log(line)
  })
  const stopWithUs = () => child.kill('SIGINT')
  process.once('exit', stopWithUs)
  const exited = once(child, 'close').then(() => {
    process.removeListener('exit', stopWithUs)
  })

  return {
    pid: child.pid ?? 0,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    lastLines: () => lines,
    signal: (name) => child.kill(name),
    exited,
  }
}

import { execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const repo = join(import.meta.dirname, '../..')

/** Somebody's copy of the project on a machine that has only git, Node and npm. */
export type Machine = {
  /** Runs a command in the copy to its end. @throws with all that it printed, when it fails */
  run(command: string, args: string[]): Promise<string>
  /** `npm start` on a free port. */
  start(): Promise<Started>
  remove(): void
}

/** A started system: its address, what it printed, and how long it took (s). */
export type Started = { url: string; output: string; seconds: number; stop(): Promise<number> }

/**
 * Clones what is committed here. Nothing of this run is handed on: no tools of node_modules in the path, no settings of
 * npm, no cache of another account.
 * @param parent folder to work in, made when absent
 * @param folder path of the copy inside a fresh folder in `parent`
 * @param account to run as; needs root
 */
export function prepareMachine(parent: string, folder: string, account?: { uid: number; gid: number }): Machine {
  mkdirSync(parent, { recursive: true })
  const home = mkdtempSync(join(parent, 'fresh-'))
  chmodSync(home, 0o755)
  const copy = join(home, folder)
  execFileSync('git', ['clone', '--quiet', repo, copy])
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, home])
  const options = { cwd: copy, env: bareEnvironment(account ? home : process.env.HOME), ...account }
  return {
    run: async (command, args) => {
      const { stdout, stderr } = await promisify(execFile)(command, args, { ...options, maxBuffer: 1e8 })
      return stdout + stderr
    },
    start: () => start(options),
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** The path without the tools of this project, so that `node` is the one of the machine. */
function bareEnvironment(home: string | undefined): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return { PATH: path.join(delimiter), HOME: home, PORT: '0' }
}

type Options = { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number }

function start(options: Options): Promise<Started> {
  const began = performance.now()
  const child = spawn('npm', ['start'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const url = /open at (http:\S+)/.exec(output)?.[1]
      const pid = /kill (\d+)/.exec(output)?.[1]
      if (!url || !pid) return
      resolve({ url, output, seconds: (performance.now() - began) / 1000, stop: () => stop(Number(pid)) })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    void exited.then(() => reject(new Error(`npm start ended:\n${output}`)))
  })

  /** As the last line of the output says; waits until npm is gone too. @returns seconds that it took */
  async function stop(pid: number): Promise<number> {
    const asked = performance.now()
    process.kill(pid, 'SIGTERM')
    await exited
    return (performance.now() - asked) / 1000
  }
}

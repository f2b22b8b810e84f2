import { readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { runAs } from './account.ts'

/**
 * What a process id from postmaster.pid stands for now: `gone` (also a zombie that nobody has reaped yet, which holds
 * no file or memory any more), `exiting`, the `postmaster` of this cluster, or an `other` process that got the number.
 */
export type ProcessState = 'gone' | 'exiting' | 'postmaster' | 'other'

export async function inspectProcess(pid: number, cluster: string): Promise<ProcessState> {
  if (process.platform === 'linux') return inspectProc(pid, cluster)
  if (process.platform === 'win32') return isAlive(pid) ? 'postmaster' : 'gone'
  return inspectPs(pid, cluster)
}

/** A postmaster works in its data folder, which tells it from that of another cluster. */
async function inspectProc(pid: number, cluster: string): Promise<ProcessState> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    if (state === 'Z' || state === 'X') return 'gone'
    const program = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')[0] ?? ''
    const workingFolder = await readlink(`/proc/${pid}/cwd`)
    return basename(program) === 'postgres' && workingFolder === cluster ? 'postmaster' : 'other'
  } catch (error) {
    // The process table entry is there without a working folder: the process is being taken down.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return isAlive(pid) ? 'exiting' : 'gone'
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM') return 'other'
    throw error
  }
}

async function inspectPs(pid: number, cluster: string): Promise<ProcessState> {
  const line = await runAs(undefined, 'ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)]).catch(() => '')
  if (line.trim() === '' || line.trim().startsWith('Z')) return 'gone'
  return line.includes('postgres') && line.includes(cluster) ? 'postmaster' : 'other'
}

/** A process that we may not signal is of another account, so not ours: it counts as absent, as it does for PostgreSQL. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

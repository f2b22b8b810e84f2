import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('tiny-bin.ts', import.meta.url))

/** What a command printed, and how it ended. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/**
 * Runs the command line as a process of its own.
 * @param onErr told what stands on stderr so far; what it returns is sent as a signal.
 */
export function runBin(
  database: object,
  args: readonly string[],
  onErr?: (err: string) => NodeJS.Signals | undefined,
): Promise<Ended> {
  const env = { ...process.env, TINY_DATABASE: JSON.stringify(database) }
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
    const signal = onErr?.(err)
    if (signal) child.kill(signal)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

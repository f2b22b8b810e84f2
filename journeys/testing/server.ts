import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../../apps/server/start.ts', import.meta.url))

/** A running Samenhang in trial mode. */
export type Server = { readonly url: string; stop(): Promise<void> }

/**
 * Starts the real server as a process of its own, on a free port of this machine.
 * @param dataDir folder for its database and keys; when it is empty the example region is made in it
 * @throws Error with all that it printed when it ends before it is open
 */
export async function startServer(dataDir: string): Promise<Server> {
  const env = { ...process.env, SAMENHANG_DATA: dataDir, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: undefined }
  const child = spawn(process.execPath, [start], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  // A run that is broken off (Ctrl-C ends the test process, or cuts it from vitest) leaves no server behind.
  for (const end of ['exit', 'disconnect']) process.once(end, () => child.kill('SIGTERM'))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const open = /open at (http:\/\/\S+)/.exec(said)?.[1]
      if (open) resolve(open)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    void ended.then(() => reject(new Error(`The server did not start:\n${said}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url: url.replace(/\/$/, ''), stop }
}

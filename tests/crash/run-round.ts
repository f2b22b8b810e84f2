import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { CrashWorld } from './crash-world.ts'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** What is killed with SIGKILL. */
export type Victim = 'database' | 'server' | 'both'

/** What the client of a killed installation knows: keys it sent, and the notes that were acknowledged to it. */
export type Round = { readonly sent: readonly string[]; readonly done: ReadonlyMap<string, string> }

/**
 * Lets a server process write under load, kills the victim after a given number of acknowledgements (in the middle of
 * the work of the other clients), takes down what is left of the server, and starts the database again if need be.
 * @param options extra settings of the server's connections
 */
export async function runRound(
  world: CrashWorld,
  { name, victim, after, options }: { name: string; victim: Victim; after: number; options?: object },
): Promise<Round> {
  const connection = JSON.stringify({ ...world.connection(), ...options })
  const server = spawn(process.execPath, [writer, connection, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  server.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const ended = once(server, 'close')
  const sent: string[] = []
  const done = new Map<string, string>()
  for await (const line of createInterface(server.stdout)) {
    const [word, key = '', note = ''] = line.split(' ')
    if (word === 'sent') sent.push(key)
    else done.set(key, note)
    if (done.size !== after || word !== 'done') continue
    if (victim !== 'server') world.killDatabase()
    if (victim !== 'database') server.kill('SIGKILL')
  }
  await ended
  if (done.size < after) throw new Error(`The server stopped by itself after ${done.size} notes: ${complaint}`)
  if (victim !== 'server') await world.startDatabase()
  return { sent, done }
}

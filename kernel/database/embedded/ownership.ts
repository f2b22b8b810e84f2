import { setTimeout as delay } from 'node:timers/promises'
import { Client, type ClientBase } from 'pg'

/** How to reach the server: `host` is the folder of its Unix socket. */
export type Connection = { host: string; port: number; user: string; password: string; database: 'postgres' }

/** Arbitrary, and known to nobody else: "samen" in ASCII. */
const ownershipLock = 0x73616d656e

/**
 * Connects and takes the lock that marks the one process that runs this server. It is held as long as the connection
 * lives, so it cannot outlast a launcher that was killed, which a file with a process id would.
 * @returns undefined when a living launcher has it.
 */
export async function tryOwn(connection: Connection): Promise<Client | undefined> {
  const client = new Client({ ...connection, application_name: 'samenhang launcher' })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [ownershipLock])
  if (rows[0]?.taken) return client
  await client.end()
  return undefined
}

/** Whether a living launcher runs the server of this connection; a server whose launcher was killed has none. */
export async function isOwned(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ owned: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) + objid::bigint = $1) AS owned`,
    [ownershipLock],
  )
  return rows[0]?.owned ?? false
}

/**
 * Takes the lock again when the server cut all connections, as it does after a crash of one of its processes.
 * @returns lets go of the lock for good
 */
export function keepOwning(client: Client, connection: Connection, isRunning: () => boolean): () => Promise<void> {
  let owner = client
  let released = false
  const retake = async () => {
    while (!released && isRunning()) {
      const again = await tryOwn(connection).catch(() => undefined)
      if (again) return hold(again)
      await delay(100)
    }
  }
  const hold = (held: Client) => {
    owner = held
    held.once('end', retake)
  }
  hold(client)
  return async () => {
    released = true
    await owner.end()
  }
}

/** Whether a failed connection means "not yet" or "no longer": no socket, or a server that starts, recovers or stops. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (hangUps.includes(error.message)) return true
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01'].includes(code)
}

/** What pg says, without a code, when the server hangs up half-way. */
const hangUps = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
]

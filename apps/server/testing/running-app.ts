import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '@samenhang/kernel/clock/clock.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { EdgeLimits } from '@samenhang/kernel/http/security.ts'
import { type Keys, openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { composeHouse, listRooms, readEdgeKey } from '../compose.ts'
import { type Facts, listLogins } from './facts.ts'
import { putFacts } from './put-facts.ts'

/** The whole house on a database of its own, filled with facts. */
export type Site = {
  readonly database: TestDatabase
  readonly keyFile: string
  readonly facts: Facts
  /** The house with its clock at this moment; on one site it can stand at several days at once. */
  houseAt(clock: Clock): House
  stop(): Promise<void>
}

/** A server in this process; requests go through everything but the socket. */
export type RunningApp = {
  readonly house: House
  readonly app: Hono
  /** Errors of ours, which nobody outside gets to see. */
  readonly reports: unknown[]
  /**
   * Sends a request as a login, logged in at its first one, or as nobody; with cookie, origin and CSRF token. Of a login
   * that is refused the answer is that refusal.
   */
  request(loginId: string | undefined, path: string, init?: RequestInit): Promise<Response>
}

const at = 'https://samenhang.example'
const wide = { burst: 1_000_000_000, perSecond: 1_000_000 }
const limits: EdgeLimits = { address: wide, session: wide, login: wide, answerSeconds: 60 }

/** Opens the database of the whole house and puts the facts in. */
export async function openSite(facts: Facts, clock: Clock): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-test-'))
  const keyFile = join(folder, 'master')
  const database = await createTestDatabase(listMigrations(listRooms(keyFile)))
  // Nothing here is about what survives a crash, so no test waits for the disk.
  await database.admin.query(`ALTER DATABASE ${database.config.database} SET synchronous_commit = off`)
  const houseAt = (moment: Clock) => composeHouse(database.pool, keyFile, { clock: moment })
  await putFacts(houseAt(clock), keysOf(keyFile), facts)
  const stop = async () => {
    await database.drop()
    rmSync(folder, { recursive: true })
  }
  return { database, keyFile, facts, houseAt, stop }
}

/** Starts a server on a house, in which everybody of the facts can be chosen as a persona. */
export function startApp(site: Site, house: House): RunningApp {
  const reports: unknown[] = []
  const story = { rol: 'test', organisatie: 'test', omschrijving: 'test' }
  const personas = listLogins(site.facts).map((login) => ({ ...login, ...story }))
  const app = createApp(house, {
    edgeKey: readEdgeKey(site.keyFile),
    publicOrigin: at,
    trustProxy: false,
    trial: true,
    providers: [],
    report: (error) => reports.push(error),
    isStopping: () => false,
    limits,
    personas: { list: async () => personas },
  })
  const sessions = new Map<string, Promise<Session | Response>>()
  const send = (path: string, init: RequestInit, headers: Record<string, string>) => {
    const all = new Headers(init.headers)
    for (const [name, value] of Object.entries({ origin: at, 'sec-fetch-site': 'same-origin', ...headers })) {
      all.set(name, value)
    }
    return Promise.resolve(app.request(at + path, { ...init, headers: all }))
  }
  return {
    house,
    app,
    reports,
    request: async (loginId, path, init = {}) => {
      if (!loginId) return send(path, init, {})
      if (!sessions.has(loginId)) sessions.set(loginId, logIn(send, loginId))
      const session = await sessions.get(loginId)
      if (!session || session instanceof Response) return session?.clone() ?? Response.error()
      const { cookie, csrf } = session
      return send(path, init, { cookie, 'x-csrf-token': csrf })
    },
  }
}

type Session = { cookie: string; csrf: string }
type Send = (path: string, init: RequestInit, headers: Record<string, string>) => Promise<Response>

async function logIn(send: Send, loginId: string): Promise<Session | Response> {
  const response = await send('/auth/persona', { method: 'POST', body: JSON.stringify({ loginId }) }, {})
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (response.status !== 204 || !cookie) return response
  const session = await send('/auth/session', {}, { cookie })
  const { csrfToken } = (await session.json()) as { csrfToken: string }
  return { cookie, csrf: csrfToken }
}

function keysOf(keyFile: string): Keys {
  return openKeys(readFileSync(keyFile))
}

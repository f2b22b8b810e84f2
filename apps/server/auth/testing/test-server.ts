import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type FixedClock, fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import { type EdgeLimits, edgeLimits, secure } from '@samenhang/kernel/http/security.ts'
import { readOrigin } from '@samenhang/kernel/http/trace.ts'
import { sessionSettings } from '@samenhang/kernel/session/settings.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { Hono } from 'hono'
import type { Auth } from '../auth.ts'
import { openProvider } from '../provider.ts'
import { authRoutes } from '../routes.ts'
import { startProvider, type TestProvider } from './test-provider.ts'
import { chef, fillToegang, findLogin, hulp, readers, toegang } from './toegang.store.ts'

export type TestServer = {
  readonly at: string
  readonly house: House
  readonly clock: FixedClock
  readonly database: TestDatabase
  readonly provider: TestProvider
  readonly reports: unknown[]
  stop(): Promise<void>
}

/** The real thing on loopback: database, sessions, edge, routes and an OpenID provider. */
export async function startTestServer(
  options: { limits?: Partial<EdgeLimits>; trial?: boolean; publicOrigin?: string; trustProxy?: boolean } = {},
): Promise<TestServer> {
  const database = await createTestDatabase(listMigrations([toegang]))
  const clock = fixedClock(new Date().toISOString())
  const house = openHouse({
    pool: database.pool,
    rooms: [toegang],
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: 'gma',
    readers,
  })
  const app = new Hono()
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = await startProvider(at, '/inloggen')
  await fillToegang(house, provider.issuer)
  const reports: unknown[] = []
  const edge = {
    place: { publicOrigin: options.publicOrigin, trustProxy: options.trustProxy ?? false },
    sessions: sessionSettings,
    key: Buffer.alloc(32, 7),
    limits: { ...edgeLimits, login: { burst: 10_000, perSecond: 100 }, session: edgeLimits.address, ...options.limits },
    report: (error: unknown) => reports.push(error),
  }
  secure(app, house, edge)
  app.route('/auth', authRoutes(authOf(house, edge, provider, options.trial ?? false)))
  app.post('/echo', async (context) => context.text(String((await context.req.arrayBuffer()).byteLength)))
  app.post('/upload', async (context) => {
    context.set('maxBytes', 1_000_000)
    return context.text(String((await context.req.arrayBuffer()).byteLength))
  })
  app.get('/slow', () => new Promise<Response>(() => undefined))
  app.get('/broken', () => {
    throw new Error('secret detail')
  })
  app.get('/assets/main-Ab12Cd34.js', (context) => context.text('1'))
  const stop = async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await Promise.all([new Promise((resolve) => server.close(resolve)), provider.stop()])
    await database.drop()
  }
  return { at, house, clock, database, provider, reports, stop }
}

function authOf(house: House, edge: Auth['edge'], provider: TestProvider, trial: boolean): Auth {
  const persona = { naam: 'Hulp Voorbeeld', rol: 'helper', organisatie: 'Voorbeeld', omschrijving: 'Helpt.' }
  return {
    house,
    edge,
    loginPage: '/inloggen',
    originOf: readOrigin,
    logins: { findLogin },
    personas: trial ? { list: async () => [hulp, chef].map((one) => ({ ...persona, ...one })) } : undefined,
    providers: [
      openProvider({
        id: 'proef',
        naam: 'Inloggen voor de proef',
        issuer: provider.issuer,
        clientId: provider.client.id,
        clientSecret: provider.client.secret,
        acrValues: ['substantieel', 'hoog'],
      }),
    ],
  }
}

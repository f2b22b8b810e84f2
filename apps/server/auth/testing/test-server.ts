import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { allow } from '@samenhang/kernel/access/policy.ts'
import { type FixedClock, fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction, type Transaction } from '@samenhang/kernel/database/transaction.ts'
import { type House, openHouse, type Readers } from '@samenhang/kernel/house.ts'
import { type EdgeLimits, edgeLimits, secure } from '@samenhang/kernel/http/security.ts'
import { readOrigin } from '@samenhang/kernel/http/trace.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { sessionSettings } from '@samenhang/kernel/session/settings.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { Hono } from 'hono'
import type { Auth } from '../auth.ts'
import { openProvider } from '../provider.ts'
import { authRoutes } from '../routes.ts'
import { startProvider, type TestProvider } from './test-provider.ts'

export const tenants = ['gma', 'gmb', 'gmc'] as const
/** A medewerker with one rol in gmb, known to the provider as `hulp`. */
export const hulp = { loginId: '00000000-0000-4000-8000-0000000000a1', tenant: 'gmb', subject: 'hulp' } as const
/** Another in the same tenant. */
export const chef = { loginId: '00000000-0000-4000-8000-0000000000a2', tenant: 'gmb', subject: 'chef' } as const

export type TestServer = {
  readonly at: string
  readonly house: House
  readonly clock: FixedClock
  readonly database: TestDatabase
  readonly provider: TestProvider
  readonly reports: unknown[]
  stop(): Promise<void>
}

const room: Room = {
  name: 'toegang',
  uses: [],
  handlers: [],
  policy: [allow('helper').everywhere().for('helpen').to('note.read')],
  migrations: fileURLToPath(new URL('.', import.meta.url)),
  retention: [],
}

/** A caller as it stands in the database at this moment; nothing is remembered. */
const readers: Readers = {
  caller: async (tx, loginId, today) => {
    const [login] = await tx.sql<{ naam: string; rollen: string[] }>(
      `SELECT naam, ARRAY(SELECT rol FROM toegang.rol WHERE rol.tenant_id = $1 AND login_id = login.id
         AND (until IS NULL OR until >= $3)) AS rollen
       FROM toegang.login WHERE tenant_id = $1 AND id = $2 AND ended_at IS NULL`,
      [tx.tenant, loginId, today],
    )
    return login && { ...login, id: loginId, loginId, kind: 'medewerker', partijId: null, tenants: [tx.tenant] }
  },
  relations: async () => [],
}

/** The real thing on loopback: database, sessions, edge, routes and an OpenID provider. */
export async function startTestServer(
  options: { limits?: Partial<EdgeLimits>; trial?: boolean; publicOrigin?: string; trustProxy?: boolean } = {},
): Promise<TestServer> {
  const database = await createTestDatabase(listMigrations([room]))
  const clock = fixedClock(new Date().toISOString())
  const house = openHouse({
    pool: database.pool,
    rooms: [room],
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
  await fill(house, provider.issuer)
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

async function findLogin(tx: Transaction, issuer: string, subject: string) {
  const [found] = await tx.sql<{ loginId: string; tenant: string }>(
    `SELECT id AS "loginId", tenant_id AS tenant FROM toegang.login
     WHERE tenant_id = $1 AND issuer = $2 AND subject = $3 AND ended_at IS NULL`,
    [tx.tenant, issuer, subject],
  )
  return found
}

async function fill(house: House, issuer: string): Promise<void> {
  for (const tenant of tenants) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      await tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $2, 'gemeente')`, [tenant, `Gemeente ${tenant}`])
      await tx.sql(`INSERT INTO kernel.legal_basis VALUES ($1, 'wet', 'wet', '1', '2015-01-01', NULL, 'test')`, [
        tenant,
      ])
      await tx.sql(`INSERT INTO kernel.purpose VALUES ($1, $2, 'helpen', 1, 'wet', '', '2015-01-01')`, [
        tenant,
        house.ids.next(),
      ])
      for (const login of [hulp, chef].filter((one) => one.tenant === tenant)) {
        const row = [tenant, login.loginId, issuer, login.subject, `${login.subject} Voorbeeld`]
        await tx.sql('INSERT INTO toegang.login VALUES ($1, $2, $3, $4, $5)', row)
        await tx.sql(`INSERT INTO toegang.rol VALUES ($1, $2, 'helper')`, [tenant, login.loginId])
      }
    })
  }
}

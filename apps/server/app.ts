import { findLogin } from '@samenhang/basis/room.ts'
import type { Origin } from '@samenhang/kernel/access/caller.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { apiPrefix, mountOperations } from '@samenhang/kernel/http/mount.ts'
import { openApi } from '@samenhang/kernel/http/openapi.ts'
import { type Edge, edgeLimits, secure } from '@samenhang/kernel/http/security.ts'
import { readOrigin } from '@samenhang/kernel/http/trace.ts'
import { whoAsks } from '@samenhang/kernel/http/who-asks.ts'
import { sessionSettings } from '@samenhang/kernel/session/settings.ts'
import { Hono } from 'hono'
import type { Personas } from './auth/auth.ts'
import type { Provider } from './auth/provider.ts'
import { authRoutes } from './auth/routes.ts'
import { addHealth } from './health.ts'
import { openPersonas } from './personas.ts'
import { addWebFiles } from './web-files.ts'

/** What a running server is made of besides the house. */
export type AppParts = {
  readonly edgeKey: Uint8Array
  readonly publicOrigin: string | undefined
  readonly trustProxy: boolean
  readonly trial: boolean
  readonly providers: readonly Provider[]
  /** Told of every error of ours, with its trace and without personal data. */
  readonly report: (error: unknown, origin?: Origin) => void
  /** True once shutting down: then it is alive but not ready. */
  readonly isStopping: () => boolean
  readonly limits?: Edge['limits']
  /** Whom one can be in a trial; those of the example region unless said otherwise. */
  readonly personas?: Personas
}

const contact = { name: 'Samenhang', email: 'samenhang@example.nl', url: 'https://samenhang.example.nl' }

/** Everything that answers on the one port: health, logging in, the operations, their OpenAPI, and the screens. */
export function createApp(house: House, parts: AppParts): Hono {
  const place = { publicOrigin: parts.publicOrigin, trustProxy: parts.trustProxy }
  const edge: Edge = {
    place,
    sessions: sessionSettings,
    key: parts.edgeKey,
    limits: parts.limits ?? edgeLimits,
    report: (error, context) => parts.report(error, readOrigin(context)),
  }
  const app = new Hono()
  addHealth(app, house, parts.isStopping)
  secure(app, house, edge)
  app.route(
    '/auth',
    authRoutes({
      house,
      edge,
      providers: parts.providers,
      personas: parts.trial ? (parts.personas ?? openPersonas(house)) : undefined,
      loginPage: '/inloggen',
      originOf: readOrigin,
      logins: {
        findLogin: async (tx, issuer, subject) => {
          const loginId = await findLogin(tx, issuer, subject)
          return loginId ? { loginId, tenant: tx.tenant } : undefined
        },
      },
    }),
  )
  app.get(`${apiPrefix}/openapi.json`, (context) =>
    context.json(openApi(house, { server: context.get('ownOrigin'), contact })),
  )
  app.route(apiPrefix, mountOperations(house, whoAsks, parts.report))
  addWebFiles(app)
  return app
}

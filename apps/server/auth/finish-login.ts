import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { dropCookie, loginCookie, readCookie, sessionCookie, setCookie } from '@samenhang/kernel/session/cookies.ts'
import { describeDevice } from '@samenhang/kernel/session/device.ts'
import { openSession } from '@samenhang/kernel/session/open-session.ts'
import { writeTicket } from '@samenhang/kernel/session/secret.ts'
import type { Context } from 'hono'
import { askProvider } from './ask-provider.ts'
import type { Auth, Logins } from './auth.ts'
import { openLoginState } from './login-state.ts'
import { isAcrEnough } from './provider.ts'
import { refuseLogin } from './refuse-login.ts'

const operation = 'auth.callback'

/** The browser comes back from the provider: checks everything, then opens a session of our own. */
export async function finishLogin(auth: Auth, context: Context): Promise<Response> {
  const { edge, house } = auth
  const cookie = context.req.header('cookie')
  const state = openLoginState(edge.key, readCookie(cookie, loginCookie), house.clock.now())
  if (typeof state === 'string') return refuseLogin(auth, context, operation, state)
  const provider = auth.providers.find((one) => one.id === state.provider)
  if (!provider) return refuseLogin(auth, context, operation, 'no-state')

  const proof = await askProvider(auth, context, provider, state)
  if (typeof proof === 'string') return refuseLogin(auth, context, operation, proof)
  if (!isAcrEnough(provider, proof.acr)) return refuseLogin(auth, context, operation, 'acr-too-low')
  const login = await findLogin(auth, proof.issuer, proof.subject)
  if (!login) return refuseLogin(auth, context, operation, 'unknown-subject')

  const ticket = await openSession(house, {
    ...login,
    acr: proof.acr ?? '',
    device: describeDevice(context.req.header('user-agent')),
    loggedInAt: new Date(Math.min(proof.authTime * 1000, house.clock.now().getTime())),
    idToken: proof.logoutHint,
    replaces: [state.replaces, readCookie(cookie, sessionCookie)],
    origin: auth.originOf(context),
    operation,
  })
  if (!ticket) return refuseLogin(auth, context, operation, 'login-ended', true)
  context.header('Set-Cookie', dropCookie(loginCookie), { append: true })
  context.header('Set-Cookie', setCookie(sessionCookie, writeTicket(ticket), 'Strict'), { append: true })
  return context.redirect(state.returnTo, 303)
}

/** Looks in every tenant, also after a hit, so that the time does not tell which gemeente knows somebody. */
async function findLogin({ house, logins }: Auth, issuer: string, subject: string): ReturnType<Logins['findLogin']> {
  const found = []
  for (const tenant of await listTenants(house.pool)) {
    found.push(await inTransaction(house.pool, { tenant, role: 'app' }, (tx) => logins.findLogin(tx, issuer, subject)))
  }
  return found.find((one) => one !== undefined)
}

import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { dropCookie, loginCookie, readCookie, sessionCookie, setCookie } from '@samenhang/kernel/session/cookies.ts'
import { describeDevice } from '@samenhang/kernel/session/device.ts'
import { openSession } from '@samenhang/kernel/session/open-session.ts'
import { writeTicket } from '@samenhang/kernel/session/secret.ts'
import type { Context } from 'hono'
import { AuthorizationResponseError, authorizationCodeGrant, ClientError, ResponseBodyError } from 'openid-client'
import type { Auth, Logins } from './auth.ts'
import { type LoginState, openLoginState } from './login-state.ts'
import { isAcrEnough, type Provider } from './provider.ts'
import { refuseLogin } from './refuse-login.ts'
import { seal } from './seal.ts'
import { callbackUrl } from './start-login.ts'

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
    idToken: seal(edge.key, 'id token', JSON.stringify([provider.id, proof.idToken])),
    replaces: [state.replaces, readCookie(cookie, sessionCookie)],
    origin: auth.originOf(context),
    operation,
  })
  if (!ticket) return refuseLogin(auth, context, operation, 'login-ended', true)
  context.header('Set-Cookie', dropCookie(loginCookie), { append: true })
  context.header('Set-Cookie', setCookie(sessionCookie, writeTicket(ticket), 'Strict'), { append: true })
  return context.redirect(state.returnTo, 303)
}

type Proof = { issuer: string; subject: string; acr: string | undefined; authTime: number; idToken: string }

/** Trades the code for an ID token; state, nonce, PKCE, signature, issuer, audience and times are checked by the library. */
async function askProvider(
  auth: Auth,
  context: Context,
  provider: Provider,
  state: LoginState,
): Promise<Proof | 'answer-refused' | 'provider-down'> {
  const url = new URL(callbackUrl(context))
  url.search = new URL(context.req.url).search
  try {
    const tokens = await authorizationCodeGrant(await provider.connect(), url, {
      pkceCodeVerifier: state.verifier,
      expectedState: state.state,
      expectedNonce: state.nonce,
      maxAge: state.maxAge,
    })
    const claims = tokens.claims()
    if (!claims || !tokens.id_token || claims.auth_time === undefined) return 'answer-refused'
    const { iss, sub, acr } = claims
    return {
      issuer: iss,
      subject: sub,
      acr: typeof acr === 'string' ? acr : undefined,
      authTime: claims.auth_time,
      idToken: tokens.id_token,
    }
  } catch (error) {
    if (isRefusal(error)) return 'answer-refused'
    auth.edge.report(error, context)
    return 'provider-down'
  }
}

/** The provider, or a check of ours, said no; anything else means that it could not be reached or answered nonsense. */
function isRefusal(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError) return true
  if (error instanceof ResponseBodyError) return error.status < 500
  return (
    error instanceof ClientError &&
    !['OAUTH_TIMEOUT', 'OAUTH_ABORT'].includes(error.code ?? '') &&
    !isServerFault(error)
  )
}

function isServerFault(error: ClientError): boolean {
  return error.cause instanceof Response && error.cause.status >= 500
}

/** Looks in every tenant, also after a hit, so that the time does not tell which gemeente knows somebody. */
async function findLogin({ house, logins }: Auth, issuer: string, subject: string): ReturnType<Logins['findLogin']> {
  const found = []
  for (const tenant of await listTenants(house.pool)) {
    found.push(await inTransaction(house.pool, { tenant, role: 'app' }, (tx) => logins.findLogin(tx, issuer, subject)))
  }
  return found.find((one) => one !== undefined)
}

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { loginCookie, readCookie, sessionCookie, setCookie } from '@samenhang/kernel/session/cookies.ts'
import type { Context } from 'hono'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Auth } from './auth.ts'
import { loginSeconds, ownPath, sealLoginState } from './login-state.ts'
import type { Provider } from './provider.ts'
import { refuseLogin } from './refuse-login.ts'

/** Within how many seconds somebody must have proved who they are, when the page asks for it anew (`again`). */
const againSeconds = 300

/**
 * Sends the browser to the provider: authorization code with PKCE, state and nonce. `again` makes the provider ask
 * once more, before an export or a signature.
 * @see RFC 9700, OAuth 2.0 Security Best Current Practice
 */
export async function startLogin(auth: Auth, context: Context): Promise<Response> {
  const { edge, house } = auth
  const provider = chooseProvider(auth, context.req.query('provider'))
  const again = context.req.query('again') === 'true'
  const maxAge = again ? againSeconds : edge.sessions.absoluteHours * 3600
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  let url: URL
  try {
    url = buildAuthorizationUrl(await provider.connect(), {
      redirect_uri: callbackUrl(context),
      scope: 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      max_age: String(maxAge),
      ...(again ? { prompt: 'login' } : {}),
      ...(provider.acrValues.length > 0 ? { acr_values: provider.acrValues.join(' ') } : {}),
    })
  } catch (error) {
    edge.report(error, context)
    return refuseLogin(auth, context, 'auth.login', 'provider-down')
  }
  const sealed = sealLoginState(edge.key, {
    provider: provider.id,
    state,
    nonce,
    verifier,
    maxAge,
    returnTo: ownPath(context.req.query('returnTo')),
    replaces: readCookie(context.req.header('cookie'), sessionCookie),
    startedAt: house.clock.now().getTime(),
  })
  context.header('Set-Cookie', setCookie(loginCookie, sealed, 'Lax', loginSeconds))
  return context.redirect(url.href, 303)
}

/** Where the provider sends the browser back to; registered there, to the letter. */
export function callbackUrl(context: Context): string {
  return `${context.get('ownOrigin')}/auth/callback`
}

/** The named provider; the only one when none is named. */
function chooseProvider({ providers }: Auth, id: string | undefined): Provider {
  const [first, second] = providers
  const chosen = id === undefined && !second ? first : providers.find((one) => one.id === id)
  if (!chosen) throw new Problem('not-found')
  return chosen
}

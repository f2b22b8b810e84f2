import type { Context } from 'hono'
import { AuthorizationResponseError, authorizationCodeGrant, ClientError, ResponseBodyError } from 'openid-client'
import type { Auth } from './auth.ts'
import type { LoginState } from './login-state.ts'
import { sealLogoutHint } from './logout-hint.ts'
import type { Provider } from './provider.ts'
import { callbackUrl } from './start-login.ts'

/** Who somebody is according to the provider. */
export type Proof = {
  readonly issuer: string
  readonly subject: string
  readonly acr: string | undefined
  /** When they proved it, in seconds since 1970. */
  readonly authTime: number
  /** Sealed; for logging out there. */
  readonly logoutHint: string
}

/** Trades the code for an ID token; state, nonce, PKCE, signature, issuer, audience and times are checked by the library. */
export async function askProvider(
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
      logoutHint: sealLogoutHint(auth.edge.key, { provider: provider.id, idToken: tokens.id_token }, claims),
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

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { dropCookie, sessionCookie } from '@samenhang/kernel/session/cookies.ts'
import { endOwnSessions } from '@samenhang/kernel/session/end-session.ts'
import type { Context } from 'hono'
import { buildEndSessionUrl } from 'openid-client'
import type { Auth } from './auth.ts'
import { openLogoutHint } from './logout-hint.ts'

/**
 * Ends this session (or all of one's sessions, `which`). Answers with the address at the provider where the browser
 * goes to log out there too; null when there is none or it does not answer: here the session has ended anyway.
 * @see OpenID Connect RP-Initiated Logout 1.0
 */
export async function logOut(auth: Auth, context: Context, which: 'this' | 'all'): Promise<Response> {
  const found = context.get('session')
  if (!found) throw new Problem('not-logged-in')
  const operation = which === 'all' ? 'auth.endSessions' : 'auth.logout'
  const by = { operation, origin: auth.originOf(context) }
  const [hint] = await endOwnSessions(auth.house, found, which === 'all' ? 'all' : found.session.id, by)
  context.header('Set-Cookie', dropCookie(sessionCookie), { append: true })
  // A shared workstation keeps nothing of who was here before.
  context.header('Clear-Site-Data', '"cache", "storage"')
  return context.json({ continueAt: hint ? await addressAtProvider(auth, context, hint) : null })
}

async function addressAtProvider(auth: Auth, context: Context, sealed: string): Promise<string | null> {
  const hint = openLogoutHint(auth.edge.key, sealed)
  const provider = auth.providers.find((one) => one.id === hint?.provider)
  try {
    const configuration = await provider?.connect()
    if (!configuration?.serverMetadata().end_session_endpoint) return null
    return buildEndSessionUrl(configuration, {
      ...(hint?.idToken ? { id_token_hint: hint.idToken } : {}),
      post_logout_redirect_uri: `${context.get('ownOrigin')}${auth.loginPage}`,
    }).href
  } catch (error) {
    auth.edge.report(error, context)
    return null
  }
}

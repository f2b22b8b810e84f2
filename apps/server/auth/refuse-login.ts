import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { Problem, type ProblemName } from '@samenhang/kernel/errors/problem.ts'
import { sendProblem } from '@samenhang/kernel/http/mount.ts'
import { dropCookie, loginCookie } from '@samenhang/kernel/session/cookies.ts'
import { logSession } from '@samenhang/kernel/session/log-session.ts'
import type { Context } from 'hono'
import type { Auth } from './auth.ts'

/** Why a login was refused, for the log. The person hears one of three things only. */
export type Refusal =
  | 'no-state'
  | 'state-expired'
  | 'answer-refused'
  | 'acr-too-low'
  | 'unknown-subject'
  | 'login-ended'
  | 'provider-down'

const answers: Readonly<Record<'mislukt' | 'niveau' | 'onbereikbaar', readonly [ProblemName, string]>> = {
  mislukt: ['not-logged-in', 'Inloggen is niet gelukt. Begin opnieuw.'],
  niveau: ['not-logged-in', 'Log in met een hoger betrouwbaarheidsniveau.'],
  onbereikbaar: ['not-ready', 'De inlogdienst is nu niet bereikbaar. Probeer het later opnieuw.'],
}

/**
 * Refuses a login, and logs why unless that was done. A browser goes back to the login page; anything else gets the
 * problem. Whether a person is known here cannot be told from the answer.
 */
export async function refuseLogin(
  auth: Auth,
  context: Context,
  operation: string,
  reason: Refusal,
  logged = false,
): Promise<Response> {
  const { house } = auth
  if (!logged) {
    const line = { operation, event: 'login.geweigerd', reason, caller: null, origin: auth.originOf(context) } as const
    await inTransaction(house.pool, { tenant: house.openTenant, role: 'app' }, (tx) => logSession(house, tx, line))
  }
  const answer = reason === 'acr-too-low' ? 'niveau' : reason === 'provider-down' ? 'onbereikbaar' : 'mislukt'
  context.header('Set-Cookie', dropCookie(loginCookie), { append: true })
  if (context.req.header('accept')?.includes('text/html')) {
    return context.redirect(`${auth.loginPage}?reden=${answer}`, 303)
  }
  return sendProblem(context, new Problem(...answers[answer]))
}

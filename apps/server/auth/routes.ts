import { Hono } from 'hono'
import type { Auth } from './auth.ts'
import { finishLogin } from './finish-login.ts'
import { logOut } from './log-out.ts'
import { endSession, showSessions } from './own-sessions.ts'
import { startLogin } from './start-login.ts'
import { becomePersona, showPersonas } from './trial.ts'
import { whoAmI } from './who-am-i.ts'

/** Logging in and out, to be mounted at `/auth` of an app that `secure` guards. */
export function authRoutes(auth: Auth): Hono {
  return new Hono()
    .get('/login', (context) => startLogin(auth, context))
    .get('/callback', (context) => finishLogin(auth, context))
    .post('/logout', (context) => logOut(auth, context, 'this'))
    .get('/session', (context) => whoAmI(auth, context))
    .get('/sessions', (context) => showSessions(auth, context))
    .post('/sessions/end', (context) => logOut(auth, context, 'all'))
    .post('/sessions/:id/end', (context) => endSession(auth, context))
    .get('/personas', (context) => showPersonas(auth, context))
    .post('/persona', (context) => becomePersona(auth, context))
}

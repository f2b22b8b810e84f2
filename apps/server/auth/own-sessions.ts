import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { dropCookie, sessionCookie } from '@samenhang/kernel/session/cookies.ts'
import { endOwnSessions } from '@samenhang/kernel/session/end-session.ts'
import { listOwnSessions } from '@samenhang/kernel/session/list-own.ts'
import type { Context } from 'hono'
import type { Auth } from './auth.ts'

/** On which devices am I logged in? */
export async function showSessions(auth: Auth, context: Context): Promise<Response> {
  const found = context.get('session')
  if (!found) throw new Problem('not-logged-in')
  const sessions = await listOwnSessions(auth.house, auth.edge.sessions, found)
  const items = sessions.map(({ id, device, createdAt, seenAt }) => {
    return { id, device, createdAt, seenAt, current: id === found.session.id }
  })
  return context.json({ items })
}

/** Ends one of my sessions, for instance on a device that is gone. */
export async function endSession(auth: Auth, context: Context): Promise<Response> {
  const found = context.get('session')
  if (!found) throw new Problem('not-logged-in')
  const id = zId.safeParse(context.req.param('id'))
  if (!id.success) throw new Problem('not-found')
  await endOwnSessions(auth.house, found, id.data, { operation: 'auth.endSession', origin: auth.originOf(context) })
  if (id.data === found.session.id) context.header('Set-Cookie', dropCookie(sessionCookie), { append: true })
  return context.body(null, 204)
}

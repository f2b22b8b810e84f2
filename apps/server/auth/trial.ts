import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { toPlaces } from '@samenhang/kernel/errors/to-places.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { readCookie, sessionCookie, setCookie } from '@samenhang/kernel/session/cookies.ts'
import { describeDevice } from '@samenhang/kernel/session/device.ts'
import { openSession } from '@samenhang/kernel/session/open-session.ts'
import { writeTicket } from '@samenhang/kernel/session/secret.ts'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Auth } from './auth.ts'
import { refuseLogin } from './refuse-login.ts'

const zChoice = z.strictObject({ loginId: zId })

/** The fictional persons of a trial; outside a trial there is nothing here. */
export async function showPersonas({ personas }: Auth, context: Context): Promise<Response> {
  if (!personas) throw new Problem('not-found')
  return context.json({ items: await personas.list() })
}

/** Becomes one of the fictional persons: the same session as after a real login, only the proof is missing. */
export async function becomePersona(auth: Auth, context: Context): Promise<Response> {
  const { house, personas } = auth
  if (!personas) throw new Problem('not-found')
  const choice = zChoice.safeParse(readJson(await context.req.text()))
  if (!choice.success) throw new Problem('bad-input', undefined, toPlaces(choice.error, 'body'))
  const persona = (await personas.list()).find((one) => one.loginId === choice.data.loginId)
  if (!persona) return refuseLogin(auth, context, 'auth.persona', 'unknown-subject')
  const ticket = await openSession(house, {
    tenant: persona.tenant,
    loginId: persona.loginId,
    acr: 'proef',
    device: describeDevice(context.req.header('user-agent')),
    loggedInAt: house.clock.now(),
    idToken: null,
    replaces: [readCookie(context.req.header('cookie'), sessionCookie)],
    origin: auth.originOf(context),
    operation: 'auth.persona',
  })
  if (!ticket) return refuseLogin(auth, context, 'auth.persona', 'login-ended', true)
  context.header('Set-Cookie', setCookie(sessionCookie, writeTicket(ticket), 'Strict'), { append: true })
  return context.body(null, 204)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { randomBytes } from 'node:crypto'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { Problem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { readCookie, sessionCookie, setCookie } from '../session/cookies.ts'
import { findSession, type LiveSession } from '../session/find-session.ts'
import { isCsrfToken, writeTicket } from '../session/secret.ts'
import type { SessionSettings } from '../session/settings.ts'
import { limitBody } from './body-limit.ts'
import { cacheControl, contentSecurityPolicy, fixedHeaders, hsts } from './content-security.ts'
import { isForged } from './forged-request.ts'
import { sendProblem } from './mount.ts'
import { addressOf, ownOrigin, type Place } from './own-origin.ts'
import { openBuckets, type Rate } from './token-bucket.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Who asks; undefined when not logged in. */
    session: LiveSession | undefined
    /** Origin of this server as the browser sees it. */
    ownOrigin: string
    /** For the script and style elements of an HTML page. */
    cspNonce: string
    /** Largest body that this route takes, in bytes. */
    maxBytes: number | undefined
  }
}

/** Everything at the edge that an installation chooses. */
export type Edge = {
  readonly place: Place
  readonly sessions: SessionSettings
  /** Secret of the server, at least 32 bytes, the same on all servers of one installation. */
  readonly key: Uint8Array
  readonly limits: EdgeLimits
  /** Told about what went wrong on our side; never shown. */
  readonly report: (error: unknown, context: Context) => void
}

export type EdgeLimits = {
  /** Per address, for all requests: wide, since a whole town hall can stand behind one. */
  readonly address: Rate
  /** Per session. */
  readonly session: Rate
  /** Per address, for logging in. */
  readonly login: Rate
  /** Until the answer starts; a stream may last longer. */
  readonly answerSeconds: number
}

export const edgeLimits: EdgeLimits = {
  address: { burst: 600, perSecond: 100 },
  session: { burst: 150, perSecond: 25 },
  login: { burst: 60, perSecond: 1 },
  answerSeconds: 60,
}

/**
 * Puts the guards in front of every route of an app, in this order: headers, time limit, own origin, rate per address,
 * size of the body, session, rate per session, forged requests. Call it before any route is added.
 */
export function secure(app: Hono, house: House, edge: Edge): void {
  app.use(headers(edge), timeLimit(edge.limits), origin(edge.place), addressRate(house, edge), limitBody)
  app.use(session(house, edge), sessionRate(house, edge), refuseForged(edge))
  app.notFound((context) => sendProblem(context, new Problem('not-found')))
  app.onError((error, context) => {
    if (!(error instanceof Problem)) edge.report(error, context)
    return sendProblem(context, error)
  })
}

function headers({ place }: Edge): MiddlewareHandler {
  return async (context, next) => {
    const nonce = randomBytes(16).toString('base64url')
    context.set('cspNonce', nonce)
    await next()
    for (const [name, value] of Object.entries(fixedHeaders)) context.header(name, value)
    context.header('Content-Security-Policy', contentSecurityPolicy(nonce))
    context.header('Cache-Control', cacheControl(context.req.path, context.res.status))
    const own = ownOrigin(place, (name) => context.req.header(name))
    if (own?.startsWith('https:')) context.header('Strict-Transport-Security', hsts)
  }
}

function timeLimit({ answerSeconds }: EdgeLimits): MiddlewareHandler {
  return async (_, next) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Problem('not-ready')), answerSeconds * 1000)
    })
    await Promise.race([next(), late]).finally(() => clearTimeout(timer))
  }
}

function origin(place: Place): MiddlewareHandler {
  return async (context, next) => {
    const own = ownOrigin(place, (name) => context.req.header(name))
    if (!own) throw new Problem('bad-input', 'Dit adres hoort niet bij deze server. Beheerders: zie PUBLIC_ORIGIN.')
    context.set('ownOrigin', own)
    await next()
  }
}

function addressRate(house: House, { place, limits }: Edge): MiddlewareHandler {
  const all = openBuckets(limits.address, house.clock)
  const logins = openBuckets(limits.login, house.clock)
  return async (context, next) => {
    const address = addressOf(place, context.req.header('x-forwarded-for'), socketAddress(context))
    refuseWhenEmpty(context, all.take(address))
    if (isLogin(context.req.path)) refuseWhenEmpty(context, logins.take(address))
    await next()
  }
}

function session(house: House, edge: Edge): MiddlewareHandler {
  return async (context, next) => {
    const cookie = readCookie(context.req.header('cookie'), sessionCookie)
    const found = await findSession(house, edge.sessions, cookie)
    context.set('session', found)
    await next()
    // A route that set the cookie itself, at login or logout, knows better.
    const own = context.res.headers.getSetCookie().some((one) => one.startsWith(`${sessionCookie}=`))
    if (!found?.renewed || own) return
    context.header('Set-Cookie', setCookie(sessionCookie, writeTicket(found.renewed), 'Strict'), { append: true })
  }
}

function sessionRate(house: House, { limits }: Edge): MiddlewareHandler {
  const buckets = openBuckets(limits.session, house.clock)
  return async (context, next) => {
    const found = context.get('session')
    if (found) refuseWhenEmpty(context, buckets.take(found.session.id))
    await next()
  }
}

function refuseForged({ key }: Edge): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req
    const whence = { method, fetchSite: context.req.header('sec-fetch-site'), from: context.req.header('origin') }
    const hasCookie = readCookie(context.req.header('cookie'), sessionCookie) !== undefined
    if (isForged(whence, context.get('ownOrigin'), hasCookie)) throw new Problem('forged-request')
    const found = context.get('session')
    const changes = method !== 'GET' && method !== 'HEAD'
    if (changes && found && !isCsrfToken(context.req.header('x-csrf-token'), key, found.session.id)) {
      throw new Problem('forged-request')
    }
    await next()
  }
}

function refuseWhenEmpty(context: Context, seconds: number | null): void {
  if (seconds === null) return
  context.header('Retry-After', String(seconds))
  throw new Problem('too-many-requests')
}

function isLogin(path: string): boolean {
  return path === '/auth/login' || path === '/auth/callback' || path === '/auth/persona'
}

function socketAddress(context: Context): string | undefined {
  return (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress
}

import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Browser } from './testing/browser.ts'
import { logIn, type Person } from './testing/log-in.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'
import { hulp } from './testing/toegang.store.ts'

let server: TestServer
let person: Person

beforeAll(async () => {
  server = await startTestServer({ trial: true, limits: { answerSeconds: 2 } })
  person = await logIn(server, hulp.subject)
})
afterAll(() => server.stop())

const problemOf = async (response: Response) => [response.status, ((await response.json()) as { type: string }).type]
const forged = [403, '/problems/forged-request']

describe('every answer, whatever it is,', () => {
  const routes: [string, string, number][] = [
    ['GET', '/auth/login', 303],
    ['GET', '/auth/callback', 401],
    ['GET', '/auth/session', 200],
    ['GET', '/auth/sessions', 401],
    ['GET', '/auth/personas', 200],
    ['POST', '/auth/persona', 400],
    ['POST', '/auth/logout', 401],
    ['POST', '/auth/sessions/end', 401],
    ['POST', '/auth/sessions/x/end', 401],
    ['GET', '/nothing/here', 404],
    ['GET', '/broken', 500],
    ['GET', '/slow', 503],
  ]
  test.each(routes)('%s %s carries the security headers (%i)', async (method, path, expected) => {
    const response = await fetch(server.at + path, { method, redirect: 'manual' })
    expect(response.status).toBe(expected)
    const header = (name: string) => response.headers.get(name) ?? ''
    expect(header('cache-control')).toBe('no-store')
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('referrer-policy')).toBe('no-referrer')
    expect(header('permissions-policy')).toContain('camera=()')
    expect(header('cross-origin-opener-policy')).toBe('same-origin')
    expect(header('cross-origin-resource-policy')).toBe('same-origin')
    expect(header('strict-transport-security')).toBe('') // plain http
    const policy = header('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w-]{22}' 'strict-dynamic';/)
    for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
      expect(policy).toContain(part)
    expect(policy).not.toContain('unsafe')
    if (expected >= 400) {
      expect(header('content-type')).toBe('application/problem+json')
      expect(await response.text()).not.toContain('secret detail')
    }
  })

  test('the list above has every route of logging in', async () => {
    const { authRoutes } = await import('./routes.ts')
    const known = authRoutes({} as never).routes.map(({ method, path }) => `${method} /auth${path.replace(':id', 'x')}`)
    expect(known.length).toBeGreaterThan(5)
    expect(routes.map(([method, path]) => `${method} ${path}`)).toEqual(expect.arrayContaining(known))
  })

  test('a nonce is used once; only files with a hash in their name may be kept', async () => {
    const [one, two, file] = await Promise.all(
      ['/auth/session', '/auth/session', '/assets/main-Ab12Cd34.js'].map(person.get),
    )
    expect(one?.headers.get('content-security-policy')).not.toBe(two?.headers.get('content-security-policy'))
    expect(file?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('every cookie that was ever given has the right flags', () => {
    expect(person.browser.given.filter(({ path }) => path.startsWith('/auth/')).length).toBeGreaterThan(2)
    for (const { path, line } of person.browser.given.filter((one) => one.line.includes('samenhang'))) {
      expect([path, line]).toEqual([
        path,
        expect.stringMatching(
          /^__Host-samenhang(-login)?=[^;]*; Path=\/; Secure; HttpOnly; SameSite=(Strict|Lax)(; Max-Age=\d+)?$/,
        ),
      ])
      if (line.startsWith('__Host-samenhang=')) expect(line).toContain('SameSite=Strict')
    }
  })
})

describe('a change is refused as forged', () => {
  const page = { origin: '', 'sec-fetch-site': 'same-origin', 'x-csrf-token': '' }
  beforeAll(async () => {
    const { csrfToken } = (await (await person.get('/auth/session')).json()) as { csrfToken: string }
    Object.assign(page, { origin: server.at, 'x-csrf-token': csrfToken })
  })
  const attempt = (headers: Record<string, string>) => person.post('/auth/sessions/x/end', headers)

  test('unless the page, its origin and its token are ours', async () => {
    expect((await attempt(page)).status).toBe(404) // it got through to the route
    expect((await attempt({ 'x-csrf-token': page['x-csrf-token'], origin: page.origin })).status).toBe(404)
  })

  test.each([
    ['another origin', { origin: 'https://elders.example' }],
    ['no origin that may be named', { origin: 'null' }],
    ['another site by its own account', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['no token', { 'x-csrf-token': '' }],
    ['a token of another session', { 'x-csrf-token': 'A'.repeat(43) }],
  ])('with %s', async (_, wrong) => {
    expect(await problemOf(await attempt({ ...page, ...wrong }))).toEqual(forged)
  })

  test('with the token but without a word about where it comes from', async () => {
    expect(await problemOf(await attempt({ 'x-csrf-token': page['x-csrf-token'] }))).toEqual(forged)
  })

  test('also at login, where there is no session yet', async () => {
    const headers = { origin: 'https://elders.example' }
    const response = await new Browser().send(`${server.at}/auth/persona`, { method: 'POST', headers })
    expect(await problemOf(response)).toEqual(forged)
  })
})

describe('a body', () => {
  const post = async (path: string, body: BodyInit) => {
    const response = await fetch(server.at + path, { method: 'POST', body, duplex: 'half' } as RequestInit)
    return [response.status, await response.text()]
  }
  const streamOf = (chunks: number) => {
    let sent = 0
    const stream = new ReadableStream<Uint8Array>({
      pull: (to) => (sent++ < chunks ? to.enqueue(new Uint8Array(16_384)) : to.close()),
    })
    return { stream, sent: () => sent }
  }

  test('may be 256 kB and not a byte more', async () => {
    expect(await post('/echo', new Uint8Array(256 * 1024))).toEqual([200, '262144'])
    expect(await post('/echo', new Uint8Array(256 * 1024 + 1))).toEqual([413, expect.stringContaining('too-large')])
  })

  test('without a length is cut off while it streams', async () => {
    expect(await post('/echo', streamOf(16).stream)).toEqual([200, '262144'])
    const endless = streamOf(100_000)
    const answer = await post('/echo', endless.stream).catch(() => 'cut off')
    expect(answer === 'cut off' || (Array.isArray(answer) && answer[0] === 413)).toBe(true)
    expect(endless.sent()).toBeLessThan(1000)
  })

  test('may be larger where the route says so', async () => {
    expect(await post('/upload', new Uint8Array(900_000))).toEqual([200, '900000'])
    expect(await post('/upload', new Uint8Array(1_000_001))).toEqual([413, expect.stringContaining('too-large')])
  })
})

describe('too many requests', () => {
  test('of one session, one address or one who keeps logging in give 429 and say when to come back', async () => {
    const slow = { burst: 4, perSecond: 0.5 }
    const busy = await startTestServer({ limits: { session: slow, login: { burst: 3, perSecond: 0.1 } } })
    const one = await logIn(busy, hulp.subject) // takes two logins and one of the session
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await one.get('/auth/session')).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    const refused = await one.get('/auth/session')
    expect([refused.headers.get('retry-after'), ...(await problemOf(refused))]).toEqual([
      '2',
      429,
      '/problems/too-many-requests',
    ])
    busy.clock.moveTo(new Date(busy.clock.now().getTime() + 2000).toISOString())
    expect((await one.get('/auth/session')).status).toBe(200)

    const another = new Browser()
    expect((await another.send(`${busy.at}/auth/login`)).status).toBe(303)
    expect((await another.send(`${busy.at}/auth/login`)).status).toBe(429)
    expect((await another.send(`${busy.at}/auth/session`)).status).toBe(200)
    await busy.stop()
  })
})

describe('the origin of the server', () => {
  const askAs = (host: string, headers: Record<string, string> = {}, at = server.at) =>
    new Promise<{ status: number | undefined; hsts: string | undefined }>((resolve, reject) => {
      const asked = request(`${at}/auth/session`, { headers: { ...headers, host } }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, hsts: response.headers['strict-transport-security'] })
      })
      asked.on('error', reject).end()
    })

  test('in a trial is a loopback name; a foreign name that points here gets nothing', async () => {
    expect((await askAs('localhost:1234')).status).toBe(200)
    expect((await askAs('elders.example')).status).toBe(400)
    expect((await askAs('elders.example', { 'x-forwarded-proto': 'https' })).status).toBe(400)
  })

  test('behind a proxy of our own is what the proxy says, and https brings HSTS', async () => {
    const proxied = await startTestServer({ trustProxy: true })
    const secure = await askAs('samenhang.example', { 'x-forwarded-proto': 'https' }, proxied.at)
    expect(secure).toEqual({ status: 200, hsts: 'max-age=31536000' })
    expect((await askAs('samenhang.example', {}, proxied.at)).hsts).toBeUndefined()
    await proxied.stop()
  })
})

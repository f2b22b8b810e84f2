import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Browser } from './testing/browser.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'
import { chef, hulp } from './testing/toegang.store.ts'

const session = '__Host-samenhang'
const generic = 'Inloggen is niet gelukt. Begin opnieuw.'
let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  browser = new Browser()
  server.provider.person = { subject: hulp.subject, acr: 'hoog' }
})

const login = (tamper?: (url: URL) => URL | 'stop', query = '') =>
  browser.visit(`${server.at}/auth/login${query}`, stopAtHome(tamper))

/** Does not go on to a page that this server does not have. */
function stopAtHome(tamper: (url: URL) => URL | 'stop' = (url) => url): (url: URL) => URL | 'stop' {
  return (url) => (url.origin === server.at && !url.pathname.startsWith('/auth/') ? 'stop' : tamper(url))
}

const change = (when: (url: URL) => boolean, how: (url: URL) => void) => (url: URL) => {
  if (when(url)) how(url)
  return url
}
const toProvider = (url: URL) => url.pathname === '/auth' && url.origin === server.provider.issuer
const toCallback = (url: URL) => url.pathname === '/auth/callback'

async function whoAmI(as = browser): Promise<{ caller: { naam: string } | null; csrfToken: string }> {
  return (await as.send(`${server.at}/auth/session`)).json() as never
}

async function lastReason(): Promise<string | null> {
  const { rows } = await server.database.admin.query('SELECT reason FROM log.entry ORDER BY id DESC LIMIT 1')
  return rows[0]?.reason
}

async function expectRefused(response: Response, reason: string, detail = generic): Promise<void> {
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ type: '/problems/not-logged-in', detail })
  expect(browser.cookie(server.at, session)).toBeUndefined()
  expect((await whoAmI()).caller).toBeNull()
  expect(await lastReason()).toBe(reason)
}

describe('logging in at a real OpenID provider', () => {
  test('opens a session with the caller as the database has it, and logs it in the tenant of the login', async () => {
    const response = await login(undefined, '?returnTo=/plan')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/plan')
    expect(await whoAmI()).toMatchObject({
      caller: {
        naam: 'hulp Voorbeeld',
        rollen: ['helper'],
        tenants: [{ tenant: 'gmb', naam: 'Gemeente gmb' }],
        purposes: ['helpen'],
      },
      trial: false,
    })
    const { rows } = await server.database.admin.query(
      `SELECT tenant_id, event, caller_id FROM log.entry ORDER BY id DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ tenant_id: 'gmb', event: 'login.geopend', caller_id: hulp.loginId }])
  })

  test('keeps neither the secret nor the token of the provider in readable form', async () => {
    await login()
    const secret = browser.cookie(server.at, session)?.split('.')[1] ?? 'none'
    const { rows } = await server.database.admin.query(
      'SELECT session::text AS row, id_token FROM kernel.session AS session',
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) {
      expect(row).not.toContain(secret)
      expect(row).not.toContain('eyJ')
    }
    expect(rows.some(({ id_token }) => id_token?.length > 100)).toBe(true)
  })

  test('asks the provider again when the page wants a fresh login', async () => {
    await login()
    let prompted: URL | undefined
    await login((url) => {
      if (toProvider(url)) prompted = url
      return url
    }, '?again=true')
    expect(prompted?.searchParams.get('prompt')).toBe('login')
    expect(prompted?.searchParams.get('max_age')).toBe('300')
    expect((await whoAmI()).caller).not.toBeNull()
  })

  test('knows when somebody proved who they are, and refuses a provider that did not ask again', async () => {
    const provedAt = Math.floor(server.clock.now().getTime() / 1000) - 3600
    server.provider.person = { subject: hulp.subject, acr: 'hoog', provedAt }
    await login()
    const { caller } = (await whoAmI()) as unknown as { caller: { loggedInAt: string } }
    expect(caller.loggedInAt).toBe(new Date(provedAt * 1000).toISOString())
    browser = new Browser()
    await expectRefused(await login(undefined, '?again=true'), 'answer-refused')
  })

  test.each(['https://elders.example/', '//elders.example', '/\\elders.example', 'javascript:alert(1)'])(
    'does not send anybody on to %s',
    async (returnTo) => {
      const response = await login(undefined, `?returnTo=${encodeURIComponent(returnTo)}`)
      expect(response.headers.get('location')).toBe('/')
    },
  )

  test('knows no provider of another name', async () => {
    expect((await login(undefined, '?provider=ander')).status).toBe(404)
  })
})

describe('a login is refused, with one and the same answer, when', () => {
  test('the state is another', async () => {
    await expectRefused(
      await login(change(toCallback, (url) => url.searchParams.set('state', 'x'.repeat(43)))),
      'answer-refused',
    )
  })

  test('the nonce in the token is another', async () => {
    await expectRefused(
      await login(change(toProvider, (url) => url.searchParams.set('nonce', 'another'))),
      'answer-refused',
    )
  })

  test('the proof of possession (PKCE) is missing', async () => {
    const strip = change(toProvider, (url) => {
      url.searchParams.delete('code_challenge')
      url.searchParams.delete('code_challenge_method')
    })
    await expectRefused(await login(strip), 'answer-refused')
  })

  test('the code was asked for with the proof of somebody else', async () => {
    const swap = change(toProvider, (url) => url.searchParams.set('code_challenge', 'A'.repeat(43)))
    await expectRefused(await login(swap), 'answer-refused')
  })

  test('the code was used before', async () => {
    let callback = ''
    let loginCookie = ''
    await login((url) => {
      if (!toCallback(url)) return url
      callback = url.href
      loginCookie = browser.cookie(server.at, '__Host-samenhang-login') ?? ''
      return url
    })
    expect((await whoAmI()).caller).not.toBeNull()
    browser = new Browser()
    const cookie = `__Host-samenhang-login=${loginCookie}`
    await expectRefused(await browser.send(callback, { headers: { cookie } }), 'answer-refused')
  })

  test('it took longer than ten minutes', async () => {
    const before = server.clock.now()
    const late = change(toCallback, () => server.clock.moveTo(new Date(before.getTime() + 601_000).toISOString()))
    await expectRefused(await login(late), 'state-expired')
    server.clock.moveTo(before.toISOString())
  })

  test('this browser did not start it, or its cookie was touched', async () => {
    const drop = change(toCallback, () => browser.jar.get(server.at)?.delete('__Host-samenhang-login'))
    await expectRefused(await login(drop), 'no-state')
    const touch = change(toCallback, () => {
      const cookie = browser.jar.get(server.at)?.get('__Host-samenhang-login')
      if (cookie) cookie.value = `${cookie.value.slice(0, -3)}AAA`
    })
    await expectRefused(await login(touch), 'no-state')
  })

  test('nobody here is known by this subject', async () => {
    server.provider.person = { subject: 'nobody', acr: 'hoog' }
    await expectRefused(await login(), 'unknown-subject')
  })

  test('the level is too low: the only refusal that says what to do about it', async () => {
    server.provider.person = { subject: hulp.subject, acr: 'laag' }
    const known = await login()
    await expectRefused(known, 'acr-too-low', 'Log in met een hoger betrouwbaarheidsniveau.')
    browser = new Browser()
    server.provider.person = { subject: 'nobody', acr: 'laag' }
    await expectRefused(await login(), 'acr-too-low', 'Log in met een hoger betrouwbaarheidsniveau.')
  })
})

test('a browser is sent back to the login page instead of being shown a problem', async () => {
  const response = await browser.send(`${server.at}/auth/callback?code=x`, { headers: { accept: 'text/html' } })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/inloggen?reden=mislukt')
})

describe('a session from before the login', () => {
  test('planted by somebody else is worth nothing after it', async () => {
    const attacker = new Browser()
    server.provider.person = { subject: chef.subject, acr: 'hoog' }
    await attacker.visit(`${server.at}/auth/login`, stopAtHome())
    expect((await whoAmI(attacker)).caller?.naam).toBe('chef Voorbeeld')
    const planted = attacker.cookie(server.at, session)

    server.provider.person = { subject: hulp.subject, acr: 'hoog' }
    browser.jar.set(server.at, new Map([...(attacker.jar.get(server.at) ?? [])]))
    await login()
    expect((await whoAmI()).caller?.naam).toBe('hulp Voorbeeld')
    expect(browser.cookie(server.at, session)).not.toBe(planted)
    expect((await attacker.send(`${server.at}/auth/sessions`)).status).toBe(401)
  })
})

describe('when the provider does not answer', () => {
  test('logging in says so', async () => {
    const down = await startTestServer()
    await down.provider.stop()
    const response = await browser.send(`${down.at}/auth/login`)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ type: '/problems/not-ready' })
    expect(down.reports).toHaveLength(1)
    await down.stop()
  })

  test('a login under way is refused as such', async () => {
    const down = await startTestServer()
    down.provider.person = { subject: hulp.subject, acr: 'hoog' }
    let callback = ''
    await browser.visit(`${down.at}/auth/login`, (url) => {
      callback = url.href
      return url.pathname === '/auth/callback' ? 'stop' : url
    })
    await down.provider.stop()
    expect((await browser.send(callback)).status).toBe(503)
    await down.stop()
  })
})

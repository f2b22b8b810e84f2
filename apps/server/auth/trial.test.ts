import { afterAll, beforeAll, expect, test } from 'vitest'
import { Browser } from './testing/browser.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'
import { chef, hulp } from './testing/toegang.store.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startTestServer({ trial: true })
  browser = new Browser()
})
afterAll(() => server.stop())

const whoAmI = async () =>
  (await (await browser.send(`${server.at}/auth/session`)).json()) as {
    caller: { naam: string } | null
    trial: boolean
    csrfToken: string
  }
const become = (body: unknown, headers: Record<string, string> = {}) =>
  browser.send(`${server.at}/auth/persona`, {
    method: 'POST',
    headers: { origin: server.at, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

test('in a trial somebody becomes a persona, then another, with the same sessions as after a login', async () => {
  expect(await whoAmI()).toMatchObject({ caller: null, trial: true })
  const { items } = (await (await browser.send(`${server.at}/auth/personas`)).json()) as {
    items: { loginId: string }[]
  }
  expect(items.map((one) => one.loginId)).toEqual([hulp.loginId, chef.loginId])

  expect((await become({ loginId: hulp.loginId })).status).toBe(204)
  const { caller, csrfToken } = await whoAmI()
  expect(caller?.naam).toBe('hulp Voorbeeld')
  const first = browser.cookie(server.at, '__Host-samenhang')

  expect((await become({ loginId: chef.loginId })).status).toBe(403)
  expect((await become({ loginId: chef.loginId }, { 'x-csrf-token': csrfToken })).status).toBe(204)
  expect((await whoAmI()).caller?.naam).toBe('chef Voorbeeld')
  const old = await fetch(`${server.at}/auth/sessions`, { headers: { cookie: `__Host-samenhang=${first}` } })
  expect(old.status).toBe(401)
})

test('a choice that is none is refused, an unknown persona like any failed login', async () => {
  browser = new Browser()
  for (const wrong of ['{', {}, { loginId: 'x' }]) expect((await become(wrong)).status).toBe(400)
  expect((await become({ loginId: '00000000-0000-4000-8000-00000000dead' })).status).toBe(401)
  expect((await whoAmI()).caller).toBeNull()
})

test('outside a trial there are no personas', async () => {
  const real = await startTestServer()
  const list = await browser.send(`${real.at}/auth/personas`)
  const headers = { origin: real.at }
  const body = JSON.stringify({ loginId: hulp.loginId })
  const choice = await browser.send(`${real.at}/auth/persona`, { method: 'POST', headers, body })
  expect([list.status, choice.status]).toEqual([404, 404])
  await real.stop()
})

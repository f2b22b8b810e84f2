import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { removeOldSessions } from '@samenhang/kernel/session/remove-old.ts'
import { hashSecret, newSecret, readTicket } from '@samenhang/kernel/session/secret.ts'
import { rotateSecret } from '@samenhang/kernel/session/session.store.ts'
import { sessionSettings } from '@samenhang/kernel/session/settings.ts'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { logIn, type Person } from './testing/log-in.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'
import { chef, hulp, inwoner } from './testing/toegang.store.ts'

const cookie = '__Host-samenhang'
let server: TestServer
let start: number

beforeAll(async () => {
  server = await startTestServer()
  start = server.clock.now().getTime()
})
afterAll(() => server.stop())
afterEach(() => later(0))

function later(seconds: number): void {
  server.clock.moveTo(new Date(start + seconds * 1000).toISOString())
}

const admin = (sql: string, values: unknown[] = []) => server.database.admin.query(sql, values)
const status = async (person: Person) => (await person.get('/auth/sessions')).status

async function items(person: Person): Promise<{ id: string; current: boolean; device: string }[]> {
  const { items } = (await (await person.get('/auth/sessions')).json()) as { items: [] }
  return items
}

describe('a session ends', () => {
  test('at logout, for good: its cookie means nothing afterwards, and the provider is told', async () => {
    const person = await logIn(server, hulp.subject)
    const old = person.browser.cookie(server.at, cookie)
    expect(await status(person)).toBe(200)
    const response = await person.post('/auth/logout')
    const { continueAt } = (await response.json()) as { continueAt: string }
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(person.browser.cookie(server.at, cookie)).toBeUndefined()

    const replay = await person.browser.send(`${server.at}/auth/sessions`, { headers: { cookie: `${cookie}=${old}` } })
    expect(replay.status).toBe(401)
    const page = await person.browser.send(continueAt)
    expect(new URL(continueAt).origin).toBe(server.provider.issuer)
    expect(page.status).toBe(200) // the provider accepts its own token and the address to come back to
  })

  test('without a bsn in the address at the provider, also when the provider knows people by bsn', async () => {
    const addressOf = async (subject: string) => {
      const response = await (await logIn(server, subject)).post('/auth/logout')
      return new URL(((await response.json()) as { continueAt: string }).continueAt).searchParams
    }
    expect((await addressOf(hulp.subject)).has('id_token_hint')).toBe(true)
    const query = await addressOf(inwoner.subject)
    expect([query.has('id_token_hint'), query.get('client_id')]).toEqual([false, 'samenhang'])
  })

  test('after fifteen minutes without a request, and not before', async () => {
    const person = await logIn(server, hulp.subject)
    later(14 * 60)
    expect(await status(person)).toBe(200)
    later(28 * 60)
    expect(await status(person)).toBe(200)
    later(28 * 60 + 15 * 60)
    expect(await status(person)).toBe(401)
  })

  test('after eight hours, however busy', async () => {
    const person = await logIn(server, hulp.subject)
    let allowed = 0
    for (let minutes = 10; minutes < 8 * 60; minutes += 10) {
      later(minutes * 60)
      if ((await status(person)) === 200) allowed++
    }
    expect(allowed).toBe(47)
    later(8 * 3600)
    expect(await status(person)).toBe(401)
  })

  test('when its login ends: allowed 200 of 200 times, then denied 200 of 200 times on the very next request', async () => {
    const person = await logIn(server, hulp.subject)
    const set = (ended: Date | null) =>
      admin('UPDATE toegang.login SET ended_at = $2 WHERE id = $1', [hulp.loginId, ended])
    let [allowed, denied] = [0, 0]
    for (let round = 0; round < 200; round++) {
      if ((await status(person)) === 200) allowed++
      await set(server.clock.now())
      if ((await status(person)) === 401) denied++
      await set(null)
      // An ended login ends the session for good, so every round needs a live one again.
      await admin('UPDATE kernel.session SET ended_at = NULL WHERE login_id = $1', [hulp.loginId])
    }
    expect({ allowed, denied }).toEqual({ allowed: 200, denied: 200 })
  })

  test('does not come back to life when its login does', async () => {
    const person = await logIn(server, hulp.subject)
    await admin('UPDATE toegang.login SET ended_at = now() WHERE id = $1', [hulp.loginId])
    expect(await status(person)).toBe(401)
    await admin('UPDATE toegang.login SET ended_at = NULL WHERE id = $1', [hulp.loginId])
    expect(await status(person)).toBe(401)
  })
})

test('a rol that ended is gone on the next request', async () => {
  const person = await logIn(server, hulp.subject)
  const rollen = async () =>
    ((await (await person.get('/auth/session')).json()) as { caller: { rollen: [] } }).caller.rollen
  expect(await rollen()).toEqual(['helper'])
  await admin(`UPDATE toegang.rol SET until = '2020-01-01' WHERE login_id = $1`, [hulp.loginId])
  expect(await rollen()).toEqual([])
  await admin('UPDATE toegang.rol SET until = NULL WHERE login_id = $1', [hulp.loginId])
})

describe('own sessions', () => {
  test('can be seen and ended one by one and all together; those of others do not exist', async () => {
    const [here, there, other] = [
      await logIn(server, hulp.subject),
      await logIn(server, hulp.subject),
      await logIn(server, chef.subject),
    ]
    const own = await items(here)
    expect(own.filter((one) => one.current)).toHaveLength(1)
    const thereId = (await items(there)).find((one) => one.current)?.id
    expect(own.map((one) => one.id)).toContain(thereId)

    const strange = await other.post(`/auth/sessions/${thereId}/end`)
    const absent = await other.post('/auth/sessions/00000000-0000-4000-8000-00000000dead/end')
    expect([strange.status, absent.status, await strange.text()]).toEqual([404, 404, await absent.text()])
    expect(await status(there)).toBe(200)

    expect((await here.post(`/auth/sessions/${thereId}/end`)).status).toBe(204)
    expect([await status(there), await status(here)]).toEqual([401, 200])
    expect((await here.post('/auth/sessions/end')).status).toBe(200)
    expect([await status(here), await status(other)]).toEqual([401, 200])
  })
})

describe('the secret in the cookie', () => {
  test('is replaced every half hour; the one before is good for a moment only', async () => {
    const person = await logIn(server, hulp.subject)
    const first = person.browser.cookie(server.at, cookie)
    const withFirst = async () =>
      (await fetch(`${server.at}/auth/sessions`, { headers: { cookie: `${cookie}=${first}` } })).status
    for (const minutes of [10, 20]) {
      later(minutes * 60)
      await person.get('/auth/session')
    }
    expect(person.browser.cookie(server.at, cookie)).toBe(first)
    later(30 * 60)
    await person.get('/auth/session')
    expect(person.browser.cookie(server.at, cookie)).not.toBe(first)
    later(30 * 60 + 29)
    expect([await withFirst(), await status(person)]).toEqual([200, 200])
    later(30 * 60 + 31)
    expect([await withFirst(), await status(person)]).toEqual([401, 200])
    expect((await person.post('/auth/logout')).status).toBe(200) // the token of the page outlives the rotation
  })

  test('is replaced once when many requests come at the same moment', async () => {
    const person = await logIn(server, hulp.subject)
    for (const minutes of [10, 20, 30]) {
      later(minutes * 60)
      if (minutes < 30) await person.get('/auth/session')
    }
    person.browser.given.length = 0
    const answers = await Promise.all(Array.from({ length: 20 }, () => status(person)))
    expect(answers).toEqual(Array(20).fill(200))
    expect(person.browser.given.filter(({ line }) => line.startsWith(`${cookie}=`))).toHaveLength(1)
    later(31 * 60)
    expect(await status(person)).toBe(200)
  })

  test('can be replaced once only: a second request that still has the old one changes nothing', async () => {
    const person = await logIn(server, hulp.subject)
    const id = (await items(person)).find((one) => one.current)?.id ?? ''
    const ticket = readTicket(person.browser.cookie(server.at, cookie))
    const from = hashSecret(ticket?.secret ?? '')
    const rotate = () =>
      inTransaction(server.house.pool, { tenant: 'gmb', role: 'app' }, (tx) =>
        rotateSecret(tx, id, from, hashSecret(newSecret()), server.clock.now()),
      )
    expect(await Promise.all([rotate(), rotate(), rotate()]).then((all) => all.filter(Boolean))).toEqual([true])
  })

  test('is not looked for outside its own tenant', async () => {
    const person = await logIn(server, hulp.subject)
    const elsewhere = person.browser.cookie(server.at, cookie)?.replace(/^gmb/, 'gma')
    const response = await fetch(`${server.at}/auth/sessions`, { headers: { cookie: `${cookie}=${elsewhere}` } })
    expect([response.status, await status(person)]).toEqual([401, 200])
  })
})

test('when somebody was last seen is written at most once a minute', async () => {
  const person = await logIn(server, hulp.subject)
  const seen = async () =>
    (
      await admin('SELECT seen_at FROM kernel.session ORDER BY created_at DESC, id DESC LIMIT 1')
    ).rows[0].seen_at.getTime()
  const before = await seen()
  later(59)
  await person.get('/auth/session')
  expect(await seen()).toBe(before)
  later(60)
  await person.get('/auth/session')
  expect(await seen()).toBe(before + 60_000)
})

test('sessions that are too old to be live are removed, and no others', async () => {
  const old = await logIn(server, hulp.subject)
  await admin(`DELETE FROM kernel.session WHERE login_id <> $1`, [hulp.loginId])
  later(7 * 3600)
  const young = await logIn(server, chef.subject)
  const count = async () => (await admin('SELECT count(DISTINCT login_id)::int AS n FROM kernel.session')).rows[0].n
  await removeOldSessions(server.house, sessionSettings, 'gmb')
  expect(await count()).toBe(2)
  later(8 * 3600 + 60)
  await removeOldSessions(server.house, sessionSettings, 'gma')
  expect(await count()).toBe(2)
  await removeOldSessions(server.house, sessionSettings, 'gmb')
  expect(await count()).toBe(1)
  expect(await status(old)).toBe(401)
  expect(await status(young)).toBe(401) // idle since an hour, but not yet removed
})

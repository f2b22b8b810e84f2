import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCookie, setCookie } from './cookies.ts'
import { describeDevice } from './device.ts'
import { csrfToken, deriveKey, isCsrfToken, newSecret, readTicket, writeTicket } from './secret.ts'
import { isLive, type Session } from './session.ts'
import { sessionSettings as settings } from './settings.ts'

const at = (seconds: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + seconds * 1000)
const session: Session = {
  id: '00000000-0000-4000-8000-000000000001',
  tenant: 'gma',
  loginId: '00000000-0000-4000-8000-000000000002',
  acr: '',
  device: '',
  createdAt: at(0),
  loggedInAt: at(0),
  seenAt: at(0),
  rotatedAt: at(0),
  endedAt: null,
}

describe('a session is live', () => {
  test.each([
    ['until a quarter of an hour without a request', 0, 899, true],
    ['not from then on', 0, 900, false],
    ['until eight hours when it is busy', 28_700, 28_799, true],
    ['not from then on, however busy', 28_799, 28_800, false],
  ])('%s', (_, seen, now, expected) => {
    expect(isLive({ ...session, seenAt: at(seen) }, at(now), settings)).toBe(expected)
  })

  test('never once it was ended, also when the end lies ahead', () => {
    expect(isLive({ ...session, endedAt: at(60) }, at(1), settings)).toBe(false)
  })
})

describe('the ticket in the cookie', () => {
  test('reads as it was written', () => {
    for (const tenant of ['gm9901', 'regio']) {
      const ticket = { tenant, secret: newSecret() }
      expect(readTicket(writeTicket(ticket))).toEqual(ticket)
    }
  })

  test('is nothing when it is anything else', () => {
    const wrong = ['', 'gma', 'gma.', `gma.${'a'.repeat(42)}`, `gma.${'a'.repeat(44)}`, `GMA.${'a'.repeat(43)}`]
    for (const text of [...wrong, `'; --.${'a'.repeat(43)}`, `gma.${'a'.repeat(42)}=`]) {
      expect(readTicket(text)).toBeUndefined()
    }
    fc.assert(fc.property(fc.string(), (text) => readTicket(text) === undefined))
  })

  test('never comes twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newSecret)).size).toBe(1000)
  })
})

describe('the token of a page', () => {
  const key = Buffer.alloc(32, 1)
  test('belongs to one session and one server', () => {
    const token = csrfToken(key, session.id)
    expect(isCsrfToken(token, key, session.id)).toBe(true)
    expect(isCsrfToken(token, key, session.loginId)).toBe(false)
    expect(isCsrfToken(token, Buffer.alloc(32, 2), session.id)).toBe(false)
    expect(isCsrfToken(undefined, key, session.id)).toBe(false)
    expect(isCsrfToken('', key, session.id)).toBe(false)
  })

  test('comes from a key that is long enough and of its own', () => {
    expect(() => deriveKey(Buffer.alloc(31), 'csrf')).toThrow('32 bytes')
    expect(deriveKey(key, 'csrf')).not.toEqual(deriveKey(key, 'id token'))
  })
})

describe('a cookie', () => {
  test('is read by its whole name', () => {
    const header = 'x__Host-samenhang=1; __Host-samenhang-login=2; __Host-samenhang=3; __Host-samenhang-x=4'
    expect(readCookie(header, '__Host-samenhang')).toBe('3')
    expect(readCookie(header, '__Host-samenhang-login')).toBe('2')
    expect(readCookie(undefined, '__Host-samenhang')).toBeUndefined()
  })

  test('that is there twice is not there', () => {
    expect(readCookie('a=1; a=2', 'a')).toBeUndefined()
  })

  test('is out of reach of scripts and of plain connections', () => {
    expect(setCookie('a', 'b', 'Strict')).toBe('a=b; Path=/; Secure; HttpOnly; SameSite=Strict')
  })
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge op Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1',
    'Safari op iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome op Android'],
  ['curl/8', 'Onbekende browser'],
  [undefined, 'Onbekende browser'],
])('a device is named so that somebody recognises it: %s', (userAgent, expected) => {
  expect(describeDevice(userAgent)).toBe(expected)
})

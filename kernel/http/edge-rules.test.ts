import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixedClock } from '../clock/clock.ts'
import { cacheControl } from './content-security.ts'
import { isForged } from './forged-request.ts'
import { addressOf, isLoopback, ownOrigin } from './own-origin.ts'
import { openBuckets } from './token-bucket.ts'

const start = '2026-11-24T09:00:00Z'
const trial = { publicOrigin: undefined, trustProxy: false }
const proxied = { publicOrigin: undefined, trustProxy: true }
const real = { publicOrigin: 'https://samenhang.example', trustProxy: true }
const headers = (given: Record<string, string>) => (name: string) => given[name]

describe('the own origin', () => {
  test.each([
    [trial, { host: 'localhost:8080' }, 'http://localhost:8080'],
    [trial, { host: '127.0.0.1' }, 'http://127.0.0.1'],
    [trial, { host: '[::1]:8080' }, 'http://[::1]:8080'],
    [trial, { host: 'localhost', 'x-forwarded-proto': 'https' }, 'http://localhost'],
    [trial, { host: 'localhost.elders.example' }, undefined],
    [trial, { host: '127.0.0.1.elders.example' }, undefined],
    [trial, { host: '192.168.1.4:8080' }, undefined],
    [trial, {}, undefined],
    [proxied, { host: 'samenhang.example', 'x-forwarded-proto': 'https' }, 'https://samenhang.example'],
    [proxied, { host: 'samenhang.example' }, 'http://samenhang.example'],
    [proxied, { host: 'a.example/b', 'x-forwarded-proto': 'https' }, undefined],
    [proxied, { host: 'a.example@b.example' }, undefined],
    [real, { host: 'elders.example', 'x-forwarded-proto': 'http' }, 'https://samenhang.example'],
  ])('%j %j is %s', (place, given, expected) => {
    expect(ownOrigin(place, headers(given))).toBe(expected)
  })
})

describe('an address', () => {
  test('is that of the socket; what a header says counts only from a proxy of our own, and then the last hop', () => {
    expect(addressOf(trial, '10.0.0.1', '192.0.2.1')).toBe('192.0.2.1')
    expect(addressOf(proxied, 'forged, 198.51.100.7', '192.0.2.1')).toBe('198.51.100.7')
    expect(addressOf(proxied, undefined, '192.0.2.1')).toBe('192.0.2.1')
    expect(addressOf(trial, undefined, '::ffff:192.0.2.1')).toBe('192.0.2.1')
  })

  test('of IPv6 is its network of 64 bits', () => {
    const network = '2001:db8:1:2::/64'
    for (const same of ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:DB8:1:2:0:0:0:9']) {
      expect(addressOf(trial, undefined, same)).toBe(network)
    }
    expect(addressOf(trial, undefined, '2001:db8:1:3::1')).not.toBe(network)
    expect(addressOf(trial, undefined, '2001:db8::1')).toBe('2001:db8:0:0::/64')
  })

  test('is of this machine or not', () => {
    for (const own of ['localhost', 'LOCALHOST', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])
      expect(isLoopback(own)).toBe(true)
    for (const other of ['0.0.0.0', '::', '', '128.0.0.1', '1127.0.0.1', 'localhost.example']) {
      expect(isLoopback(other)).toBe(false)
    }
  })
})

describe('a request is forged', () => {
  const own = 'https://samenhang.example'
  test('never when it changes nothing', () => {
    for (const method of ['GET', 'HEAD']) {
      expect(isForged({ method, fetchSite: 'cross-site', from: 'https://elders.example' }, own, true)).toBe(false)
    }
  })

  test('whenever one of the two headers names another place', () => {
    const methods = fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS')
    const sites = fc.constantFrom(undefined, 'same-origin', 'same-site', 'cross-site', 'none')
    const origins = fc.constantFrom(undefined, own, 'null', 'http://samenhang.example', 'https://samenhang.example:444')
    fc.assert(
      fc.property(methods, sites, origins, fc.boolean(), (method, fetchSite, from, hasCookie) => {
        const mine = (fetchSite ?? 'same-origin') === 'same-origin' && (from ?? own) === own
        const silent = fetchSite === undefined && from === undefined
        expect(isForged({ method, fetchSite, from }, own, hasCookie)).toBe(!mine || (silent && hasCookie))
      }),
    )
  })
})

describe('a bucket', () => {
  const rate = { burst: 3, perSecond: 2 }

  test('gives so many at once, then so many a second, to each key apart', () => {
    const clock = fixedClock(start)
    const buckets = openBuckets(rate, clock)
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([null, null, null, 1])
    expect(buckets.take('b')).toBeNull()
    clock.moveTo('2026-11-24T09:00:01Z')
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([null, null, 1])
    clock.moveTo('2026-11-24T10:00:00Z')
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([null, null, null, 1])
  })

  test('never gives more than the rate allows, however the requests come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1500), { minLength: 1, maxLength: 200 }), (gaps) => {
        const clock = fixedClock(start)
        const buckets = openBuckets(rate, clock)
        let [elapsed, given] = [0, 0]
        for (const gap of gaps) {
          elapsed += gap
          clock.moveTo(new Date(Date.parse(start) + elapsed).toISOString())
          if (buckets.take('a') === null) given++
        }
        expect(given).toBeLessThanOrEqual(rate.burst + (elapsed / 1000) * rate.perSecond)
      }),
    )
  })

  test('is forgotten when there are too many, and an empty one last of all', () => {
    const buckets = openBuckets(rate, fixedClock(start), 100)
    for (let i = 0; i < 99; i++) buckets.take(`other ${i}`)
    for (let i = 0; i < 4; i++) buckets.take('empty')
    for (let i = 0; i < 50; i++) buckets.take(`later ${i}`)
    expect(buckets.take('empty')).not.toBeNull()
  })
})

test.each([
  ['/assets/index-BD_f5wMs.js', 200, true],
  ['/assets/fonts/source-Ab12-d34.woff2', 200, true],
  ['/assets/index-BD_f5wMs.js', 404, false],
  ['/assets/index.js', 200, false],
  ['/', 200, false],
  ['/api/v1/plan/assets/index-BD_f5wMs.js', 200, false],
])('%s (%i) may be kept: %s', (path, status, kept) => {
  expect(cacheControl(path, status)).toBe(kept ? 'public, max-age=31536000, immutable' : 'no-store')
})

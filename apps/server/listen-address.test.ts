import { describe, expect, test } from 'vitest'
import { listenAddress, openTrialWords } from './listen-address.ts'

const trial = {
  trial: true,
  host: undefined,
  port: undefined,
  trialOpen: undefined,
  publicOrigin: undefined,
  trustProxy: false,
}

describe('a trial', () => {
  test('listens on this machine only', () => {
    expect(listenAddress(trial)).toEqual({ host: '127.0.0.1', port: 8080 })
    for (const host of ['localhost', '::1', '127.0.0.2']) expect(listenAddress({ ...trial, host }).host).toBe(host)
  })

  test.each(['0.0.0.0', '::', '192.168.1.4', 'samenhang.example', '127.0.0.1.elders.example', '10127.0.0.1'])(
    'refuses to listen on %s, unless somebody writes that all data are fictional',
    (host) => {
      expect(() => listenAddress({ ...trial, host })).toThrow(openTrialWords)
      for (const trialOpen of ['yes', 'true', '1', '']) {
        expect(() => listenAddress({ ...trial, host, trialOpen })).toThrow(openTrialWords)
      }
      expect(listenAddress({ ...trial, host, trialOpen: openTrialWords }).host).toBe(host)
    },
  )

  test('is not put behind a proxy unnoticed', () => {
    expect(() => listenAddress({ ...trial, trustProxy: true })).toThrow(openTrialWords)
    expect(() => listenAddress({ ...trial, publicOrigin: 'https://proef.example' })).toThrow(openTrialWords)
  })
})

describe('a real installation', () => {
  const real = { ...trial, trial: false, host: '0.0.0.0' }

  test.each([undefined, '', 'samenhang.example', 'http://samenhang.example', 'https://samenhang.example/'])(
    'wants its own https address and not %s',
    (publicOrigin) => {
      expect(() => listenAddress({ ...real, publicOrigin })).toThrow('PUBLIC_ORIGIN')
    },
  )

  test('listens where it is told to', () => {
    const publicOrigin = 'https://samenhang.example'
    expect(listenAddress({ ...real, publicOrigin, port: '443' })).toEqual({ host: '0.0.0.0', port: 443 })
    expect(() => listenAddress({ ...real, publicOrigin, port: 'http' })).toThrow('PORT')
  })
})

import { expect, test } from 'vitest'
import { ownPath } from './login-state.ts'
import { openLogoutHint, sealLogoutHint } from './logout-hint.ts'
import { isAcrEnough, openProvider } from './provider.ts'
import { seal, unseal } from './seal.ts'

const key = Buffer.alloc(32, 3)

test('what is sealed opens with the same key for the same use, and never otherwise', () => {
  const sealed = seal(key, 'login state', 'words')
  expect(sealed).not.toContain(Buffer.from('words').toString('base64url'))
  expect(unseal(key, 'login state', sealed)).toBe('words')
  expect(unseal(key, 'id token', sealed)).toBeUndefined()
  expect(unseal(Buffer.alloc(32, 4), 'login state', sealed)).toBeUndefined()
  expect(seal(key, 'login state', 'words')).not.toBe(sealed)
})

test('every changed byte is noticed', () => {
  const bytes = Buffer.from(seal(key, 'login state', 'words'), 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const touched = Buffer.from(bytes)
    touched[at] = (touched[at] ?? 0) ^ 1
    expect(unseal(key, 'login state', touched.toString('base64url'))).toBeUndefined()
  }
  for (let length = 0; length < bytes.length; length++) {
    expect(unseal(key, 'login state', bytes.subarray(0, length).toString('base64url'))).toBeUndefined()
  }
})

test.each([
  ['/plan/doelen?wie=ik&x=1#boven', true],
  ['/', true],
  ['//elders.example', false],
  ['/\\elders.example', false],
  ['/\t/elders.example', false],
  ['https://elders.example', false],
  ['plan', false],
  ['/plan\r\nSet-Cookie: a=b', false],
])('%j is a path of our own: %s', (wanted, own) => {
  expect(ownPath(wanted)).toBe(own ? wanted : '/')
})

test('a level counts when it was asked for', () => {
  expect(isAcrEnough({ acrValues: ['hoog'] }, 'hoog')).toBe(true)
  expect(isAcrEnough({ acrValues: ['hoog'] }, 'laag')).toBe(false)
  expect(isAcrEnough({ acrValues: ['hoog'] }, undefined)).toBe(false)
  expect(isAcrEnough({ acrValues: [] }, undefined)).toBe(true)
})

test('a token that names a bsn anywhere is not kept', () => {
  const hint = { provider: 'digid', idToken: 'token' }
  const keep = (claims: object) => openLogoutHint(key, sealLogoutHint(key, hint, claims))?.idToken
  expect(keep({ sub: 'pseudonym', auth_time: 1_795_303_845 })).toBe('token')
  expect(keep({ sub: '999900006' })).toBeNull()
  expect(keep({ sub: 's00000000:999900006' })).toBeNull()
  expect(keep({ sub: 'x', person: { bsn: '999900006' } })).toBeNull()
})

test('a provider elsewhere is reached over https only', () => {
  const settings = { id: 'x', naam: 'X', clientId: 'a', clientSecret: undefined, acrValues: [] }
  expect(() => openProvider({ ...settings, issuer: 'http://inlog.example' })).toThrow('https')
  expect(openProvider({ ...settings, issuer: 'https://inlog.example' }).id).toBe('x')
})

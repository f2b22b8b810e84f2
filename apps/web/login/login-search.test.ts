import { expect, test } from 'vitest'
import { readRefusal, safePath } from './login-search.ts'

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', undefined])(
  '%s is no path of ours',
  (naar) => expect(safePath(naar)).toBe('/'),
)

test('a page of ours is kept', () => {
  expect(safePath('/plan/huishoudens/1?x=2')).toBe('/plan/huishoudens/1?x=2')
})

test('only a reason that we know has words', () => {
  expect(readRefusal('niveau')).toBe('refusedNiveau')
  expect(readRefusal('iets')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { keepKey } from './command-key.ts'

const counting = () => {
  let last = 0
  return () => `key-${++last}`
}

test('trying the same again keeps the key, so that it happens once', () => {
  const { keyFor } = keepKey(counting())
  expect(keyFor({ body: { titel: 'a' } })).toBe('key-1')
  expect(keyFor({ body: { titel: 'a' } })).toBe('key-1')
})

test('other content is another command', () => {
  const { keyFor } = keepKey(counting())
  keyFor({ body: { titel: 'a' } })
  expect(keyFor({ body: { titel: 'b' } })).toBe('key-2')
})

test('after an answer the same content is a new command', () => {
  const { keyFor, settle } = keepKey(counting())
  keyFor({ body: {} })
  settle()
  expect(keyFor({ body: {} })).toBe('key-2')
})

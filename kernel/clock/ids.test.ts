import { expect, test } from 'vitest'
import { zId } from '../identifiers/id.ts'
import { fixedClock, systemClock } from './clock.ts'
import { cryptoRandom } from './crypto-random.ts'
import { uuidV7 } from './ids.ts'
import { seededRandom } from './random.ts'

const at = '2026-05-22T09:00:00Z'
const isVersion7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an id is a version 7 uuid that tells its millisecond', () => {
  const id = uuidV7(fixedClock(at), seededRandom('a')).next()
  expect(id).toMatch(isVersion7)
  expect(zId.parse(id)).toBe(id)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(at))
})

test('the same clock and seed give the same ids, another seed others', () => {
  const make = (seed: string) => uuidV7(fixedClock(at), seededRandom(seed)).next()
  expect(make('a')).toBe(make('a'))
  expect(make('a')).not.toBe(make('b'))
})

test('ids rise within one millisecond, past the counter, and when the clock is set back', () => {
  const clock = fixedClock(at)
  const ids = uuidV7(clock, seededRandom('rise'))
  const made = Array.from({ length: 10_000 }, (_, index) => {
    if (index === 6000) clock.moveTo('2026-05-22T08:00:00Z')
    return ids.next()
  })
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.every((id) => isVersion7.test(id))).toBe(true)
})

test('two generators on one clock do not meet', () => {
  const [a, b] = [uuidV7(systemClock, cryptoRandom), uuidV7(systemClock, cryptoRandom)]
  const made = new Set(Array.from({ length: 2000 }, (_, index) => (index % 2 ? a : b).next()))
  expect(made.size).toBe(2000)
})

import { expect, test } from 'vitest'
import { sessionEnd } from './session-end.ts'

const minute = 60_000
const at = (now: number, contact = 0, end = 480 * minute) => sessionEnd({ now, contact, end, idleMinutes: 15 })

test('a session that was used a moment ago has nothing to say for twelve minutes', () => {
  expect(at(0)).toEqual({ k: 'fine', nextMs: 12 * minute })
})

test('two minutes before the idle time is over there is a warning, and being there again takes it away', () => {
  expect(at(12 * minute - 1)).toEqual({ k: 'fine', nextMs: 1 })
  expect(at(12 * minute)).toEqual({ k: 'warn', why: 'idle', leftMs: 2 * minute })
  expect(at(12 * minute, 12 * minute)).toEqual({ k: 'fine', nextMs: 12 * minute })
})

test('the absolute end is warned for as well, however busy one is', () => {
  expect(at(479 * minute, 479 * minute)).toEqual({ k: 'warn', why: 'absolute', leftMs: minute })
  expect(at(480 * minute, 480 * minute)).toEqual({ k: 'over' })
})

test('after the end there is nothing left to stay in', () => {
  expect(at(14 * minute)).toEqual({ k: 'over' })
})

import { expect, test } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

test('a fixed clock stands still, moves when told, and knows the Dutch day', () => {
  const clock = fixedClock('2026-07-01T22:30:00Z')
  expect(clock.today()).toBe('2026-07-02')
  clock.now().setFullYear(1999) // whoever holds an instant cannot turn the clock back
  expect(clock.now().toISOString()).toBe('2026-07-01T22:30:00.000Z')
  clock.moveTo('2026-12-31T23:30:00+01:00')
  expect(clock.now().toISOString()).toBe('2026-12-31T22:30:00.000Z')
  expect(clock.today()).toBe('2026-12-31')
})

test.each(['2026-07-01', '2026-07-01T10:00:00', 'vandaag'])('%s leaves the instant in doubt and is refused', (text) => {
  expect(() => fixedClock(text)).toThrow(RangeError)
})

test('the system clock runs', () => {
  const before = Date.now()
  const now = systemClock.now().getTime()
  expect(now >= before && now <= Date.now()).toBe(true)
})

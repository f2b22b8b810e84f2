import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCivilDate, isTime, lastDayOfMonth, yearsBefore } from './civil.ts'

const two = (number: number) => String(number).padStart(2, '0')

test('a date exists when the calendar of JavaScript keeps it as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
      const date = new Date(`${text}T00:00:00Z`)
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
      expect(isCivilDate(text)).toBe(exists)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['0000-01-01', false],
  ['12026-01-01', false],
  ['2026-1-1', false],
])('%s exists: %s', (text, exists) => {
  expect(isCivilDate(text)).toBe(exists)
})

test.each([
  ['00:00:00', true],
  ['23:59:59.123', true],
  ['24:00:00', true],
  ['24:00:01', false],
  ['9:00:00', false],
  ['12:60:00', false],
  ['12:00:00Z', false],
])('%s is a time: %s', (text, is) => {
  expect(isTime(text)).toBe(is)
})

test('the last day of a month, and the same day years before', () => {
  expect(lastDayOfMonth('2024-02-01')).toBe('2024-02-29')
  expect(lastDayOfMonth('2026-04-30')).toBe('2026-04-30')
  expect(yearsBefore('2024-02-29', 5)).toBe('2019-02-28')
  expect(yearsBefore('2026-05-06', 120)).toBe('1906-05-06')
  expect(yearsBefore('0050-05-06', 120)).toBe('0001-05-06')
})

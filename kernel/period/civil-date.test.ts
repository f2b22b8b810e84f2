import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  civilDate,
  compareDates,
  dateInAmsterdam,
  daysBetween,
  dayText,
  weekday,
  zCivilDate,
} from './civil-date.ts'

const d = civilDate
const anyDate = fc.integer({ min: -40_000, max: 300_000 }).map((days) => d(dayText(days)))

describe('a civil date', () => {
  test.each(['1800-01-01', '2000-02-29', '2028-02-29', '2999-12-31'])('%s exists', (text) => {
    expect(zCivilDate.parse(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '1799-12-31',
    '3000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    ' 2026-01-01',
  ])("'%s' is refused", (text) => {
    expect(zCivilDate.safeParse(text).success).toBe(false)
    expect(() => d(text)).toThrow(RangeError)
  })
})

describe('counting days', () => {
  test.each([
    ['2026-05-22', 7, '2026-05-29'], // the window for a persoonlijk plan
    ['2026-05-22', 42, '2026-07-03'], // six weeks of onderzoek
    ['2025-11-14', 42, '2025-12-26'],
    ['2026-03-13', 42, '2026-04-24'], // the clock goes forward in between
    ['2028-01-18', 42, '2028-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to)
    expect(daysBetween(d(from), d(to))).toBe(days)
  })

  test('there and back again, in order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a))
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(daysBetween(a, b)) || 0)
      }),
    )
  })

  test('leaving the known years is refused', () => expect(() => addDays(d('2999-12-31'), 1)).toThrow(RangeError))
})

describe('adding months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s', (from, months, to) => expect(addMonths(d(from), months)).toBe(to))

  test('keeps the day of the month, or takes the last', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months)
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(moved) - monthOf(date)).toBe(months)
        if (moved.slice(8) !== date.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01')
      }),
    )
  })
})

test.each([
  ['2026-05-22', 5],
  ['2026-11-14', 6],
  ['2026-04-05', 7], // Easter Sunday
  ['1969-12-29', 1],
])('%s is weekday %d', (date, day) => expect(weekday(d(date))).toBe(day))

describe('age', () => {
  test.each([
    ['2010-06-15', '2026-06-14', 15],
    ['2010-06-15', '2026-06-15', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-01-01', '2026-01-01', 0],
  ])('born %s, on %s: %d', (born, on, age) => expect(ageOn(d(born), d(on))).toBe(age))

  test('not yet born is refused', () => expect(() => ageOn(d('2026-01-02'), d('2026-01-01'))).toThrow(RangeError))
})

test.each([
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'], // summer time
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'], // winter time
])('at %s it is %s in Amsterdam', (instant, date) => expect(dateInAmsterdam(new Date(instant))).toBe(date))

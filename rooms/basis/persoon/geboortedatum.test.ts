import { addDays, type CivilDate, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agesOn, ageWhenCertain, canBe, zPartialDate } from './geboortedatum.ts'

const day = civilDate('2026-11-24')

test.each([
  ['2008-11-24', { youngest: 18, oldest: 18 }],
  ['2008-11-25', { youngest: 17, oldest: 17 }],
  ['2008-11', { youngest: 17, oldest: 18 }],
  ['2008', { youngest: 17, oldest: 18 }],
  ['2026', { youngest: 0, oldest: 0 }],
  ['2008-02', { youngest: 18, oldest: 18 }],
  ['2027-01-01', null],
  [null, null],
])('who was born %s can be %j', (born, ages) => {
  expect(agesOn(born, day)).toEqual(ages)
  expect(ageWhenCertain(born, day)).toBe(ages && ages.youngest === ages.oldest ? ages.oldest : null)
})

test('every day that an incomplete date can stand for gives an age between its youngest and its oldest', () => {
  const births = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(civilDate('1915-01-01'), days))
  fc.assert(
    fc.property(births, fc.constantFrom(4, 7, 10), (born: CivilDate, known) => {
      const partial = born.slice(0, known)
      const exact = agesOn(born, day)?.oldest ?? -1
      const ages = agesOn(partial, day)
      expect(canBe(partial, born)).toBe(true)
      expect(ages?.youngest).toBeLessThanOrEqual(exact)
      expect(ages?.oldest).toBeGreaterThanOrEqual(exact)
      expect((ages?.oldest ?? 9) - (ages?.youngest ?? 0)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a date that does not exist is none, and an unknown date is nobody’s', () => {
  for (const wrong of ['1950-02-30', '1950-13', '50', '1950-7-1', '']) {
    expect(zPartialDate.safeParse(wrong).success).toBe(false)
  }
  expect(canBe(null, day)).toBe(false)
  expect(canBe('2026-10', day)).toBe(false)
})

import { addDays, ageOn, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leeftijdsgrenzenOf, stretchOf } from './leeftijd.ts'

test('on the day of each age somebody has that age', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }), (date) => {
      const born = civilDate(date.toISOString().slice(0, 10))
      for (const { leeftijd, op } of leeftijdsgrenzenOf(born)) {
        expect(op && [ageOn(born, addDays(op, -1)), ageOn(born, op)]).toEqual([leeftijd - 1, leeftijd])
      }
    }),
  )
})

test('who was born on 29 February turns 18 on 1 March', () => {
  expect(leeftijdsgrenzenOf('2008-02-29').map(({ op }) => op)).toEqual(['2020-02-29', '2024-02-29', '2026-03-01'])
})

test('a date that is not known to the day gives no days', () => {
  expect(leeftijdsgrenzenOf('2013-06').map(({ op }) => op)).toEqual([null, null, null])
})

test('each age falls in the stretch that its limit begins', () => {
  expect([0, 11, 12, 15, 16, 17, 18, 67].map(stretchOf)).toEqual([0, 0, 12, 12, 16, 16, 18, 18])
})

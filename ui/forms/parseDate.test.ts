import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCivilDate, parseDate, typedDate } from './parseDate.ts'

test.each([
  ['24-11-1988', '1988-11-24'],
  ['1-2-2027', '2027-02-01'],
  [' 01/02/2027 ', '2027-02-01'],
  ['1.2.2027', '2027-02-01'],
  ['29-02-2028', '2028-02-29'],
  ['2026-12-10', '2026-12-10'],
])('%s is %s', (text, date) => expect(parseDate(text)).toEqual({ date }))

test.each(['24-13-1988', '31-04-2026', '29-02-2027', '00-01-2026', '2026-02-30'])('%s does not exist', (text) =>
  expect(parseDate(text)).toEqual({ problem: 'impossible' }),
)

test.each(['', 'morgen', '24-11-88', '24-11', '24-11-19888', '1-2-3-4'])('%j has no shape of a date', (text) =>
  expect(parseDate(text)).toEqual({ problem: 'shape' }),
)

test('what a field writes, it reads back', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10)
      expect(isCivilDate(date)).toBe(true)
      expect(parseDate(typedDate(date))).toEqual({ date })
    }),
  )
})

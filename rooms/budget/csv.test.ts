import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCents, toCsv } from './csv.ts'

test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1'])('%j is no formula in a spreadsheet', (text) => {
  expect(toCsv([[text]]).replace(/^\uFEFF"?/, '')).toMatch(/^'/)
})

test('separators, quotes and line ends stay inside their cell', () => {
  expect(toCsv([['a;b', 'zegt "nee"', 'twee\nregels', -123]])).toBe(
    '\uFEFF"a;b";"zegt ""nee""";"twee\nregels";-1,23\r\n',
  )
})

test('euros are exact for every whole number of cents', () => {
  expect([formatCents(0), formatCents(5), formatCents(-5), formatCents(100), formatCents(-123_456)]).toEqual([
    '0,00',
    '0,05',
    '-0,05',
    '1,00',
    '-1234,56',
  ])
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(BigInt(formatCents(amount).replace(',', ''))).toBe(BigInt(amount))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMoney, typedMoney } from './parseMoney.ts'

test.each([
  ['36,40', 3640],
  ['36.40', 3640],
  ['36,4', 3640],
  ['€ 16.400', 1_640_000],
  ['1.240.000,05', 124_000_005],
  ['12,-', 1200],
  ['0', 0],
  ['-0', 0],
  ['-5', -500],
  ['0,07', 7],
])('%s is %i cents', (text, cents) => expect(parseMoney(text)).toBe(cents))

test.each(['', 'veel', '1,234', '1.2345', '12.34.56', '1,2,3', '--1', '99999999999999999', '1e3'])(
  '%j is no amount',
  (text) => expect(parseMoney(text)).toBeNull(),
)

test('what a field writes, it reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(parseMoney(typedMoney(cents))).toBe(cents)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBsn } from './bsn.ts'
import { testBsns } from './fixtures.ts'

test.each(['', '000000000', '99990006', '9999000060', '99990000a', '999900007', ' 999900006'])(
  '%j is no BSN',
  (text) => {
    expect(isBsn(text)).toBe(false)
  },
)

test('the test BSNs pass, from 999900006 on', () => {
  expect(testBsns[0]).toBe('999900006')
  expect(testBsns.at(-1)).toBe('999999990')
})

test('one digit changed, or two neighbours swapped, is always found', () => {
  fc.assert(
    fc.property(fc.constantFrom(...testBsns), fc.nat(8), fc.nat(9), (bsn, index, digit) => {
      const changed = `${bsn.slice(0, index)}${digit}${bsn.slice(index + 1)}`
      expect(isBsn(changed)).toBe(changed === bsn)
      const pair = bsn.slice(index, index + 2)
      const swapped = `${bsn.slice(0, index)}${[...pair].toReversed().join('')}${bsn.slice(index + 2)}`
      expect(isBsn(swapped)).toBe(swapped === bsn)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zAgbcode } from './agb.ts'
import { bsn, isTestBsn, zBsn } from './bsn.ts'
import { isFictional, zGemeentecode } from './gemeentecode.ts'
import { zId } from './id.ts'
import { codeOf, taakveld, yearOf, zTaakveld } from './taakveld.ts'

describe('bsn', () => {
  test.each([
    '111222333',
    '123456782',
    '999993653',
    '999990019',
    '999990020',
    '999900006',
    '999900018',
    '999999990',
    '010000008',
  ])('%s is valid', (text) => expect(zBsn.parse(text)).toBe(text))

  test('eight digits get their leading zero', () => expect(zBsn.parse('10000008')).toBe('010000008'))

  test.each([
    '123456789',
    '999999999',
    '11122233',
    '000000000',
    '00000000',
    '1112223330',
    '11122233a',
    ' 111222333',
    '',
  ])("'%s' is refused, and the error does not repeat it", (text) => {
    const result = zBsn.safeParse(text)
    expect(result.success).toBe(false)
    if (text) expect(JSON.stringify(result.error)).not.toContain(text)
    expect(() => bsn(text)).toThrow('bsn: not a valid bsn')
  })

  test('the test range holds 9091 valid numbers', () => {
    let valid = 0
    for (let number = 999900006; number <= 999999990; number++) if (zBsn.safeParse(String(number)).success) valid++
    expect(valid).toBe(9091)
    expect(isTestBsn(bsn('999900006')) && isTestBsn(bsn('999999990'))).toBe(true)
    expect(isTestBsn(bsn('111222333'))).toBe(false)
  })

  test('one wrong digit is always noticed', () => {
    const valid = fc.integer({ min: 999900006, max: 999999990 }).filter((number) => zBsn.safeParse(`${number}`).success)
    fc.assert(
      fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const digits = [...String(number)]
        digits[place] = String((Number(digits[place]) + shift) % 10)
        expect(zBsn.safeParse(digits.join('')).success).toBe(false)
      }),
    )
  })
})

test('an id is a lower-case uuid', () => {
  expect(zId.safeParse('01890a5d-ac96-774b-bcce-b302099a8057').success).toBe(true)
  expect(zId.safeParse('01890A5D-AC96-774B-BCCE-B302099A8057').success).toBe(false)
  expect(zId.safeParse('01890a5dac96774bbcceb302099a8057').success).toBe(false)
})

test('an agbcode has eight digits', () => {
  expect(zAgbcode.safeParse('01234567').success).toBe(true)
  for (const text of ['1234567', '012345678', '0123456a']) expect(zAgbcode.safeParse(text).success).toBe(false)
})

test('a gemeentecode has four digits; 99xx are ours', () => {
  expect(isFictional(zGemeentecode.parse('9901'))).toBe(true)
  expect(isFictional(zGemeentecode.parse('0014'))).toBe(false)
  for (const text of ['14', '00140', 'GM0014']) expect(zGemeentecode.safeParse(text).success).toBe(false)
})

describe('taakveld', () => {
  const known = new Map([
    [2022, new Set(['6.1', '6.2', '6.71'])],
    [2024, new Set(['6.1', '6.2', '6.71a', '6.72a'])],
  ])

  test('holds a code and its year', () => {
    const field = taakveld('6.72a', 2024, known)
    expect([field, codeOf(field), yearOf(field)]).toEqual(['6.72a@2024', '6.72a', 2024])
  })

  test('a code of another year is refused', () => {
    expect(() => taakveld('6.71', 2024, known)).toThrow('6.71 does not exist in 2024')
    expect(() => taakveld('6.72a', 2022, known)).toThrow('6.72a does not exist in 2022')
  })

  test('of a year without data nothing is said', () => expect(taakveld('6.99', 2019, known)).toBe('6.99@2019'))

  test.each(['6.72a', '6.72A@2024', '6@2024', '6.72a@24', '6,72a@2024'])('%s is refused', (text) => {
    expect(zTaakveld.safeParse(text).success).toBe(false)
  })
})

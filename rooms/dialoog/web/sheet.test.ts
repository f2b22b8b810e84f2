import { expect, test } from 'vitest'
import { nextNummer, readKey } from './sheet.ts'

test('a sheet of twenty stellingen takes twenty keys and Enter', () => {
  const typed = [...'12312312312312312312']
  const letters = typed.map(readKey).map((key) => (typeof key === 'object' ? key.letter : ''))
  expect(letters.join('')).toBe('eoweoweoweoweoweoweo')
  expect(readKey('Enter')).toBe('save')
  expect(typed.length + 1).toBeLessThanOrEqual(22)
})

test('keys that mean nothing do nothing', () => {
  for (const key of ['4', 'x', 'Tab', 'Shift', 'ArrowDown']) expect(readKey(key)).toBeUndefined()
})

test('typing goes on after the last sheet, checking with the first that was typed once', () => {
  const sheets = [
    { nummer: 1, geteld: true },
    { nummer: 2, geteld: false },
    { nummer: 5, geteld: false },
  ]
  expect(nextNummer(sheets, false, 0)).toBe(6)
  expect(nextNummer([], false, 0)).toBe(1)
  expect(nextNummer(sheets, true, 0)).toBe(2)
  expect(nextNummer(sheets, true, 2)).toBe(5)
  expect(nextNummer(sheets, true, 5)).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { formatDate, formatEuro, formatNumber, formatPercent } from './format.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('formatEuro', () => {
  test.each([
    [1_640_000, '€ 16.400', '€16,400'],
    [3640, '€ 36,40', '€36.40'],
    [5, '€ 0,05', '€0.05'],
    [0, '€ 0', '€0'],
    [-123_456, '€ −1.234,56', '−€1,234.56'],
  ])('%i cents', (cents, nl, en) => {
    expect(plain(formatEuro(cents, 'nl'))).toBe(nl)
    expect(formatEuro(cents, 'en')).toBe(en)
  })

  test('never breaks inside an amount', () => expect(formatEuro(3640, 'nl')).not.toContain(' '))
})

describe('formatDate', () => {
  test.each([
    ['full', 'donderdag 10 december 2026', 'Thursday 10 December 2026'],
    ['long', '10 december 2026', '10 December 2026'],
    ['short', '10 dec', '10 Dec'],
    ['day', 'do 10 dec', 'Thu 10 Dec'],
  ] as const)('%s', (style, nl, en) => {
    expect(plain(formatDate('2026-12-10', 'nl', style))).toBe(nl)
    expect(plain(formatDate('2026-12-10', 'en', style))).toBe(en)
  })

  test('names what is not a date', () => expect(() => formatDate('10-12-2026', 'nl')).toThrow("'10-12-2026'"))
})

test('numbers and shares', () => {
  expect(formatNumber(2410, 'nl')).toBe('2.410')
  expect(formatPercent(0.49, 'nl')).toBe('49%')
})

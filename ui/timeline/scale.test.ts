import { expect, test } from 'vitest'
import { shareOf, ticks } from './scale.ts'

test('a day has its place, days outside stand at the edge', () => {
  expect(shareOf('2026-01-01', '2026-01-01', '2026-01-11')).toBe(0)
  expect(shareOf('2026-01-06', '2026-01-01', '2026-01-11')).toBe(0.5)
  expect(shareOf('2025-01-01', '2026-01-01', '2026-01-11')).toBe(0)
  expect(shareOf('2027-01-01', '2026-01-01', '2026-01-11')).toBe(1)
})

test('marks years, or quarters where years are too few', () => {
  expect(ticks('2025-06-01', '2029-06-01', 6)).toEqual(['2026-01-01', '2027-01-01', '2028-01-01', '2029-01-01'])
  expect(ticks('2026-02-01', '2027-02-01', 6)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'])
})

test('thins out evenly', () => {
  expect(ticks('2020-01-01', '2029-12-31', 5)).toEqual([
    '2020-01-01',
    '2022-01-01',
    '2024-01-01',
    '2026-01-01',
    '2028-01-01',
  ])
})

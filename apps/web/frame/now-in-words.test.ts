import { expect, test } from 'vitest'
import { nowInWords } from './now-in-words.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a moment in winter is an hour later than UTC, also over midnight', () => {
  expect(plain(nowInWords(new Date('2026-11-24T08:12:00Z'), 'nl'))).toBe('dinsdag 24 november 2026, 09.12 uur')
  expect(plain(nowInWords(new Date('2026-11-24T23:30:00Z'), 'nl'))).toBe('woensdag 25 november 2026, 00.30 uur')
})

test('in English', () => {
  expect(plain(nowInWords(new Date('2026-07-01T08:00:00Z'), 'en'))).toBe('Wednesday 1 July 2026, 10:00')
})

import { expect, test } from 'vitest'
import { qrPath } from './qr.ts'

test('a code has its three corners, white around it and one square for each dark module', () => {
  const { size, path } = qrPath('https://samenhang.example/dialoog/ABCD-EFGH')
  const dark = new Set(path.match(/M\d+ \d+/g))
  expect((size - 8 - 17) % 4).toBe(0) // a version of the standard
  for (let at = 0; at < 7; at++) {
    expect([
      dark.has(`M${4 + at} 4`),
      dark.has(`M4 ${4 + at}`),
      dark.has(`M${size - 5 - at} 4`),
      dark.has(`M4 ${size - 5 - at}`),
    ]).toEqual([true, true, true, true])
  }
  for (const square of dark) {
    const [x = 0, y = 0] = square.slice(1).split(' ').map(Number)
    expect(Math.min(x, y) >= 4 && Math.max(x, y) < size - 4).toBe(true)
  }
  expect(path.replaceAll(/M\d+ \d+h1v1h-1z/g, '')).toBe('')
})

test('a text that is too long is refused', () => {
  expect(() => qrPath('x'.repeat(3000))).toThrow()
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => {
  const css = readFileSync(new URL(path, import.meta.url), 'utf8')
  return new Map([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [name, hex]))
}
const tokens = read('./tokens.css')
const duinrand = read('../themes/duinrand.css')

/** WCAG 2.2 relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function ratio(name: string, on: string, theme = tokens): number {
  const hexOf = (token: string) => theme.get(token) ?? tokens.get(token) ?? `missing ${token}`
  const [a, b] = [luminance(hexOf(name)), luminance(hexOf(on))]
  return Math.round((10 * (Math.max(a, b) + 0.05)) / (Math.min(a, b) + 0.05)) / 10
}

const basis = (name: string) => `--basis-color-${name}`

test.each([
  ['hairline', 1.4],
  ['border-control', 4.7],
  ['text', 15.8],
  ['text-muted', 7.7],
  ['primary', 8.5],
  ['primary-hover', 11.6],
  ['stem', 5.8],
  ['goed', 7.0],
  ['letop', 7.1],
  ['stuk', 7.8],
  ['bericht', 8.1],
])('%s on white is %d', (name, wanted) => expect(ratio(basis(name), basis('surface'))).toBe(wanted))

test.each([
  ['primary', 7.3],
  ['stem', 5.1],
  ['goed', 6.0],
  ['letop', 6.3],
  ['stuk', 6.7],
  ['bericht', 7.0],
])('%s on its tint is %d', (name, wanted) => expect(ratio(basis(name), basis(`${name}-tint`))).toBe(wanted))

test('the two focus rings stand apart', () => expect(ratio('--basis-focus-inner', '--basis-focus-outer')).toBe(10.3))

test.each(['a', 'b', 'c', 'd'])('group %s is at least 4.2 on white', (group) =>
  expect(ratio(`--sh-color-group-${group}`, basis('surface'))).toBeGreaterThanOrEqual(4.2),
)

test.each([1, 2, 3, 4])('white text in series %d is at least 4.9', (n) =>
  expect(ratio(`--sh-color-series-${n}`, basis('surface'))).toBeGreaterThanOrEqual(4.9),
)

test('text and controls hold on every background', () => {
  for (const ground of ['page', 'surface', 'sunken']) {
    expect(ratio(basis('text-muted'), basis(ground))).toBeGreaterThanOrEqual(4.5)
    expect(ratio(basis('border-control'), basis(ground))).toBeGreaterThanOrEqual(3)
  }
})

test('a theme changes primary, logo and font alone, and keeps the contrast', () => {
  const css = readFileSync(new URL('../themes/duinrand.css', import.meta.url), 'utf8')
  const set = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name)
  expect(
    set.filter((name) => !/^--basis-(color-primary(-hover|-tint)?|logo-.*|font-family)$/.test(name ?? '')),
  ).toEqual([])
  expect(ratio(basis('primary'), basis('surface'), duinrand)).toBeGreaterThanOrEqual(7)
  expect(ratio(basis('primary'), basis('primary-tint'), duinrand)).toBeGreaterThanOrEqual(4.5)
})

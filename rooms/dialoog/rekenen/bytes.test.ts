import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { canonicalJson } from './canonical-json.ts'
import { compareIds } from './compare-ids.ts'
import { sha256 } from './sha256.ts'
import { plantStemmen } from './testing/planted.ts'
import { rekenZelfNa, writeZelfNa } from './zelf-na.ts'

test('our SHA-256 is that of everybody', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const bytes = new TextEncoder().encode(text)
      expect(sha256(text)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

test('keys stand in order and -0 is 0', () => {
  expect(canonicalJson({ b: [-0, 1e21, 0.1], a: { d: null, c: 'e\n' } })).toBe(
    '{"a":{"c":"e\\n","d":null},"b":[0,1e+21,0.1]}',
  )
})

test('ids that are numbers go by size and before words', () => {
  expect(['b', '10', '9', 'a', '010'].toSorted(compareIds)).toEqual(['9', '10', '010', 'a', 'b'])
})

test('a square root is the nearest number there is', () => {
  // From the correctly rounded roots, worked out in whole numbers.
  for (const [value, root] of [
    [2, Math.SQRT2],
    [3, 1.7320508075688772],
    [0.1, 0.31622776601683794],
    [1e-300, 1e-150],
    [4503599627370497, 67108864],
  ] as const)
    expect(Math.sqrt(value)).toBe(root)
})

const planted = plantStemmen({ people: 80, stellingen: 20, votes: 1000, groups: 2, seed: 3 })
const banned = { uitgesloten: new Set(['0', '17']), samengevoegd: new Map([['4', '5']]) }
const rollen = new Map(planted.deelnemers.map((id, index) => [id, index % 3 === 0 ? 'professional' : 'inwoner']))
const settings = { ...banned, rollen, afgewezen: new Set(['7']), meta: new Set(['8']) }

test('reken zelf na: from the file alone comes the same hash', () => {
  const uitkomst = analyse(planted, { mode: 'standaard', ...settings })
  const file = writeZelfNa(planted, settings, new Map([['1', 'Een stelling.']]), uitkomst)
  const again = rekenZelfNa(file)
  expect(again).toMatchObject({ gelijk: true, verwacht: uitkomst.resultHash })
  expect(again.uitkomst).toEqual(uitkomst)
  // Nothing is left of who was banned, or of the stelling that was merged.
  const { deelnemers, stellingen } = JSON.parse(file)
  expect(deelnemers.map(({ id }: { id: string }) => id)).not.toContain('17')
  expect(stellingen.map(({ id }: { id: string }) => id)).not.toContain('4')
})

test('reken zelf na: one changed vote shows, and a broken file is refused with its place', () => {
  const file = writeZelfNa(planted, settings, new Map(), analyse(planted, { mode: 'standaard', ...settings }))
  const changed = JSON.parse(file)
  changed.deelnemers[0].stemmen = changed.deelnemers[0].stemmen.replace(/[+-]/, (sign: string) =>
    sign === '+' ? '-' : '+',
  )
  expect(rekenZelfNa(JSON.stringify(changed)).gelijk).toBe(false)
  changed.deelnemers[3].stemmen = '++'
  expect(() => rekenZelfNa(JSON.stringify(changed))).toThrow('deelnemers[3].stemmen')
  expect(() => rekenZelfNa('{}')).toThrow('formaat')
  expect(() => rekenZelfNa('x')).toThrow('JSON')
})

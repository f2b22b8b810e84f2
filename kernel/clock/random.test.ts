import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cryptoRandom } from './crypto-random.ts'
import { intBelow, pick, type Random, seededRandom, shuffle } from './random.ts'

const draw = (random: Random, times: number) => Array.from({ length: times }, () => random.uint32())

describe('seeded random', () => {
  test('repeats itself for a seed: example data must never shift by itself', () => {
    expect(draw(seededRandom('regio-voorbeeld'), 3)).toEqual([2945436868, 1854291130, 782882425])
    expect(draw(seededRandom('regio-voorbeelc'), 3)).not.toEqual(draw(seededRandom('regio-voorbeeld'), 3))
  })

  test('different seeds, different numbers', () => {
    const first = new Set(Array.from({ length: 5000 }, (_, seed) => seededRandom(String(seed)).uint32()))
    expect(first.size).toBeGreaterThan(4990)
  })
})

test.each([
  ['seeded', seededRandom('evenly')],
  ['crypto', cryptoRandom],
])('%s random spreads evenly over ten (chi square under the 1 in a million limit)', (_, random) => {
  const counts = new Array<number>(10).fill(0)
  for (let draws = 0; draws < 10_000; draws++) {
    const drawn = intBelow(random, 10)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  const chiSquare = counts.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0)
  expect(chiSquare).toBeLessThan(45)
})

describe('intBelow', () => {
  test('draws again where the last stretch would favour the low numbers', () => {
    const drawn = [2 ** 32 - 1, 5]
    expect(intBelow({ uint32: () => drawn.shift() ?? 0 }, 3)).toBe(2)
    expect(drawn).toEqual([])
  })

  test.each([0, -1, 1.5, 2 ** 33])('refuses %d', (end) => {
    expect(() => intBelow(seededRandom('x'), end)).toThrow(RangeError)
  })
})

test('shuffle keeps every item, pick picks one of them', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer(), { minLength: 1 }), (seed, items) => {
      const random = seededRandom(seed)
      expect(shuffle(random, items).toSorted()).toEqual(items.toSorted())
      expect(items).toContain(pick(random, items))
    }),
  )
  expect(() => pick(seededRandom('x'), [])).toThrow(RangeError)
})

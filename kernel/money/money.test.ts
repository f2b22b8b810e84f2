import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, type Cents, cents, divideByLargestRemainder, roundHalfUp, sum, zCents } from './money.ts'

const anyCents = fc.maxSafeInteger().map(cents)
const anyWeights = fc.array(fc.oneof(fc.nat(10), fc.nat(Number.MAX_SAFE_INTEGER)), { minLength: 1, maxLength: 12 })

describe('cents', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', (amount) => {
    expect(() => cents(amount)).toThrow(RangeError)
    expect(zCents.safeParse(amount).success).toBe(false)
  })

  test('knows no negative zero', () => expect(Object.is(cents(-0), 0)).toBe(true))
})

describe('sum', () => {
  test('a total beyond what is exact is refused, a detour over it is not', () => {
    const most = cents(Number.MAX_SAFE_INTEGER)
    expect(() => add(most, cents(1))).toThrow(RangeError)
    expect(sum([most, cents(1), cents(-1)])).toBe(most)
  })
})

describe('divideByLargestRemainder', () => {
  test.each([
    [10000, [1, 1, 1], [3334, 3333, 3333]],
    [100000, [3, 3, 1], [42857, 42857, 14286]],
    [-10000, [1, 1, 1], [-3334, -3333, -3333]],
    [2, [1, 0, 1, 1], [1, 0, 1, 0]],
    [0, [0, 0], [0, 0]],
  ])('%d over %j', (total, weights, shares) => {
    expect(divideByLargestRemainder(cents(total), weights)).toEqual(shares)
  })

  test.each([[[0, 0]], [[]], [[-1, 2]], [[0.5]]])('refuses the weights %j', (weights) => {
    expect(() => divideByLargestRemainder(cents(1), weights)).toThrow(RangeError)
  })

  test('loses no cent, feeds no zero weight, stays within a cent of the exact share, mirrors negative totals', () => {
    fc.assert(
      fc.property(anyCents, anyWeights, (total, weights) => {
        const whole = weights.reduce((running, weight) => running + BigInt(weight), 0n)
        fc.pre(whole > 0n)
        const shares = divideByLargestRemainder(total, weights)
        expect(sum(shares)).toBe(total)
        shares.forEach((share, index) => {
          const weight = weights[index] ?? 0
          if (weight === 0) expect(share).toBe(0)
          const off = BigInt(share) * whole - BigInt(total) * BigInt(weight)
          expect(off < whole && off > -whole).toBe(true)
        })
        expect(divideByLargestRemainder(cents(-total), weights)).toEqual(shares.map((share) => 0 - share))
      }),
    )
  })

  test('who has the larger remainder is never passed over', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.nat(50), { minLength: 2, maxLength: 6 }), (total, weights) => {
        const whole = weights.reduce((running, weight) => running + weight, 0)
        fc.pre(whole > 0)
        const shares = divideByLargestRemainder(cents(total), weights)
        const restOf = (index: number) => (total * (weights[index] ?? 0)) % whole
        const gained = (index: number) => (shares[index] ?? 0) > Math.floor((total * (weights[index] ?? 0)) / whole)
        weights.forEach((_, a) => {
          weights.forEach((_, b) => {
            if (gained(a) && !gained(b)) expect(restOf(a) > restOf(b) || (restOf(a) === restOf(b) && a < b)).toBe(true)
          })
        })
      }),
    )
  })
})

describe('roundHalfUp', () => {
  test.each([
    [10371245n, 100n, 103712], // 103712.45 cents, a norm of the Participatiewet worked out to fractions
    [5n, 10n, 1],
    [-5n, 10n, -1],
    [5n, -10n, -1],
    [49n, 100n, 0],
    [-49n, 100n, 0],
  ])('%s / %s = %s', (numerator, denominator, rounded) => {
    expect(roundHalfUp(numerator, denominator)).toBe(rounded as Cents)
  })

  test('is never more than half a cent away', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (n, d) => {
          const off = 2n * (BigInt(roundHalfUp(n, d)) * d - n)
          expect(off <= d && off >= -d).toBe(true)
        },
      ),
    )
  })

  test('a zero denominator is refused', () => expect(() => roundHalfUp(1n, 0n)).toThrow(RangeError))
})

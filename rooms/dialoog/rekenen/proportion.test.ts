import { expect, test } from 'vitest'
import { importance, lowerBound, priorityOf, proportionTest, twoProportionTest } from './proportion.ts'

/** Relative difference at most 1e-14, as the vectors of the specification ask. */
function near(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(wanted)))
}

test('the test of one proportion counts one extra vote, so what nobody saw stands at 1', () => {
  near(proportionTest(0, 0), 1)
  near(proportionTest(7, 10), 1.5075567228888183)
  near(proportionTest(10, 10), 3.3166247903554)
  near(proportionTest(0, 10), -2.7136021011998723)
})

test('the test of two proportions adds one to all four counts', () => {
  near(twoProportionTest(7, 10, 2, 20), 3.3059537821708718)
  near(twoProportionTest(0, 0, 5, 10), 0.8827348295047496)
  expect(twoProportionTest(10, 10, 20, 20)).toBe(0)
  expect(twoProportionTest(0, 0, 0, 0)).toBe(0)
})

test('priority falls with votes and rises with extremity; 2^(-S/5) comes from a table', () => {
  near(priorityOf({ agree: 0, pass: 0, seen: 0, extremity: 0 }), 5.0625)
  near(priorityOf({ agree: 1, pass: 0, seen: 1, extremity: 0 }), 12.529726250088045)
  near(priorityOf({ agree: 20, pass: 3, seen: 20, extremity: 0 }), 1.3723832046991324)
  near(priorityOf({ agree: 18, pass: 3, seen: 25, extremity: 1 }), 2.2458866553389747)
  near(priorityOf({ agree: 40, pass: 5, seen: 60, extremity: 1.5 }), 2.238472869567911)
  // Nobody voted: (1 - 1/2) * 1 * 1/2.
  expect(importance({ agree: 0, pass: 0, seen: 0, extremity: 0 })).toBe(0.25)
})

test('the lower bound is that of Wilson at 95%, one-sided', () => {
  near(lowerBound(8, 10), 0.540792805687488)
  near(lowerBound(7, 10), 0.4416997958698351)
  near(lowerBound(527, 1000), 0.5009926318574298)
  near(lowerBound(526, 1000), 0.49999258060908547)
})

test('the least votes that lift the lower bound above a half', () => {
  const least = [
    [8, 10],
    [9, 11],
    [9, 12],
    [11, 15],
    [14, 20],
    [17, 25],
    [20, 30],
    [31, 50],
    [59, 100],
    [112, 200],
    [527, 1000],
  ] as const
  for (const [count, of] of least) {
    expect(lowerBound(count, of)).toBeGreaterThan(0.5)
    expect(lowerBound(count - 1, of)).toBeLessThanOrEqual(0.5)
  }
})

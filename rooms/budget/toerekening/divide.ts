import { type Cents, divideByLargestRemainder, sum } from '@samenhang/kernel/money/money.ts'

/**
 * Cents of each weight when every amount is divided by itself, to the cent, as the budget does it: dividing the total
 * at once can differ by some cents. Together they are the sum of the amounts.
 * @throws RangeError on a weight that is not a whole number of zero or more, and when there is no weight
 */
export function divideAmounts(amounts: readonly Cents[], weights: readonly number[]): Cents[] {
  const divided = amounts.map((amount) => divideByLargestRemainder(amount, weights))
  return weights.map((_, index) => sum(divided.map((shares) => shares[index] as Cents)))
}

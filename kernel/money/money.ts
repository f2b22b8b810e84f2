import { z } from 'zod'

/** Whole euro cents, at most 2^53 - 1 either way; travels through JSON as a number. */
export const zCents = z.int().brand<'Cents'>()
export type Cents = z.infer<typeof zCents>

/** @throws RangeError when `amount` is not a safe whole number of cents. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`cents: ${amount} is not a whole number of cents`)
  return (amount + 0) as Cents // + 0 turns -0 into 0
}

/** @throws RangeError when the sum is too large to be exact. */
export function sum(amounts: readonly Cents[]): Cents {
  return fromBigInt(amounts.reduce((total, amount) => total + BigInt(amount), 0n))
}

/** @throws RangeError when the sum is too large to be exact. */
export function add(left: Cents, right: Cents): Cents {
  return sum([left, right])
}

/**
 * Divides `total` over `weights` by the largest remainder, to the cent: each share is rounded down and the cents left
 * over go to the largest remainders, the earlier one first on a tie. A weight of zero gets nothing; a negative total is
 * the mirror image of the positive one.
 * @param weights whole numbers, zero or more
 * @returns shares in the order of the weights, together exactly `total`
 * @throws RangeError on a weight that is negative or not whole, and when there is no weight to carry the total
 */
export function divideByLargestRemainder(total: Cents, weights: readonly number[]): Cents[] {
  const parts = weights.map(toWeight)
  const whole = parts.reduce((running, part) => running + part, 0n)
  if (whole === 0n && total !== 0) throw new RangeError('divideByLargestRemainder: every weight is zero')
  if (whole === 0n) return parts.map(() => cents(0))

  const amount = BigInt(Math.abs(total))
  const shares = parts.map((part, index) => ({ index, floor: (amount * part) / whole, rest: (amount * part) % whole }))
  const left = Number(amount - shares.reduce((given, share) => given + share.floor, 0n))
  const lucky = new Set(
    shares
      .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map((share) => share.index),
  )
  const sign = total < 0 ? -1n : 1n
  return shares.map((share) => fromBigInt(sign * (share.floor + (lucky.has(share.index) ? 1n : 0n))))
}

/**
 * Rounds the fraction to a whole cent: half a cent goes away from zero, so that undoing an amount is its exact mirror.
 * The one rounding rule of the house; a source rule that asks for another gets a named function of its own.
 * @throws RangeError when the denominator is zero
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): Cents {
  if (denominator === 0n) throw new RangeError('roundHalfUp: the denominator is zero')
  const negative = numerator < 0n !== denominator < 0n
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)]
  const rounded = (2n * top + bottom) / (2n * bottom)
  return fromBigInt(negative ? -rounded : rounded)
}

function fromBigInt(amount: bigint): Cents {
  return cents(Number(amount))
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

function toWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) {
    throw new RangeError(`divideByLargestRemainder: weight ${weight} is not a whole number of zero or more`)
  }
  return BigInt(weight)
}

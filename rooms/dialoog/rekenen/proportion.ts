/** One-sided 95% quantile of the normal distribution. */
const z95 = 1.6448536269514722

/** Above this a test counts as significant in Polis (one-sided 90%, rounded there). */
export const significant = 1.2816

/** 2^(-r/5) for r = 0..4, so that no function is needed whose last bit may differ between engines. */
const fifths = [1, 0.8705505632961241, 0.757858283255199, 0.6597539553864471, 0.5743491774985174] as const

/** Chance of a success with one success and one failure added: (count + 1) / (seen + 2). */
export function chance(count: number, seen: number): number {
  return (count + 1) / (seen + 2)
}

/** How far a share lies above a half, in standard errors, with one added to both counts. */
export function proportionTest(count: number, seen: number): number {
  return 2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5)
}

/** How far one share lies above another, in standard errors, with one added to all four counts. */
export function twoProportionTest(count: number, seen: number, otherCount: number, otherSeen: number): number {
  const [a, n, b, m] = [count + 1, seen + 1, otherCount + 1, otherSeen + 1]
  const both = (a + b) / (n + m)
  if (both === 1) return 0
  return (a / n - b / m) / Math.sqrt(both * (1 - both) * (1 / n + 1 / m))
}

/** Votes on a stelling, summed over opiniegroepen, and how far it lies from the middle of the map. */
type Weighed = { readonly agree: number; readonly pass: number; readonly seen: number; readonly extremity: number }

/** What a vote on this stelling may tell: few passes, far from the middle, agreed with. */
export function importance({ agree, pass, seen, extremity }: Weighed): number {
  return (1 - chance(pass, seen)) * (1 + extremity) * chance(agree, seen)
}

/** Weight with which a stelling is offered: its importance, more for what few have seen, squared. */
export function priorityOf(weighed: Weighed): number {
  const weight = importance(weighed) * (1 + 8 * halved(weighed.seen))
  return weight * weight
}

/** 2^(-seen/5). */
function halved(seen: number): number {
  let power = 1
  for (let times = Math.floor(seen / 5); times > 0 && power > 0; times--) power /= 2
  return power * (fifths[seen % 5] ?? 1)
}

/**
 * Lower bound of a share at 95%, one-sided; 0 when nothing was seen.
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 */
export function lowerBound(count: number, seen: number): number {
  if (seen === 0) return 0
  const share = count / seen
  const squared = z95 * z95
  const middle = share + squared / (2 * seen)
  const width = z95 * Math.sqrt((share * (1 - share)) / seen + squared / (4 * seen * seen))
  return (middle - width) / (1 + squared / seen)
}

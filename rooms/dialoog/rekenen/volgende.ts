import { range, seededRandom } from './random.ts'
import { sha256 } from './sha256.ts'

/** Something that a deelnemer may still be asked. */
export type Candidate = {
  readonly id: string
  /** From the latest outcome; undefined for a stelling that was not in it yet. */
  readonly priority: number | undefined
}

/** What a draw depends on, so that any draw can be done again. */
export type Draw = {
  readonly gesprek: string
  readonly deelnemer: string
  /** How many draws this deelnemer had before. */
  readonly number: number
}

/**
 * The stelling to offer next: drawn in proportion to priority, so every one has a chance and those that tell most have
 * the largest. One without a priority has weight 1, as in Polis.
 * @param candidates active, not rejected, not voted on by this deelnemer, in any fixed order.
 * @returns undefined when there is nothing left to ask.
 */
export function drawNext(candidates: readonly Candidate[], draw: Draw): string | undefined {
  const weights = candidates.map(({ priority }) => priority || 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const above = shareOf(draw) * total
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    sum += weight
    if (sum > above) return candidates[index]?.id
  }
  return candidates.at(-1)?.id
}

/** Whether priorities tell stellingen apart at all; in Polis they were all equal for a year and nobody noticed. */
export function tellApart(priorities: readonly number[]): boolean {
  return priorities.length < 2 || priorities.some((priority) => priority !== priorities[0])
}

function shareOf({ gesprek, deelnemer, number }: Draw): number {
  const hash = sha256(JSON.stringify([gesprek, deelnemer, number]))
  const words = [0, 8, 16, 24].map((from) => Number.parseInt(hash.slice(from, from + 8), 16))
  return seededRandom(...words)() / range
}

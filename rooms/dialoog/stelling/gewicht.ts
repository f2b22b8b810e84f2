import type { Random } from '@samenhang/kernel/clock/random.ts'
import type { Telling } from './stemmen.store.ts'

/**
 * Weight with which a stelling is offered while the mathematics has not said one: the priority of the algorithm with
 * extremity 0. Without votes it is about 5, so a new stelling is seen soon.
 * @see docs/decisions/0023-taking-part-without-an-account.md
 */
export function gewichtOf({ eens, oneens, pas }: Telling): number {
  const all = eens + oneens + pas
  const importance = (1 - (pas + 1) / (all + 2)) * ((eens + 1) / (all + 2))
  return (importance * (1 + 8 * 2 ** (-all / 5))) ** 2
}

/**
 * Draws without putting back: each time with chances in proportion to the weights that are left.
 * @param items in an order that does not change from call to call, for the draw to be repeatable
 */
export function drawByWeight<Item extends { readonly gewicht: number }>(
  items: readonly Item[],
  most: number,
  random: Random,
): Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (left.length > 0 && drawn.length < most) {
    const total = left.reduce((sum, { gewicht }) => sum + gewicht, 0)
    const mark = (random.uint32() / 2 ** 32) * total
    let reached = 0
    const found = left.findIndex(({ gewicht }) => {
      reached += gewicht
      return reached > mark
    })
    // Rounding may leave the mark a hair above the sum.
    drawn.push(...left.splice(found < 0 ? left.length - 1 : found, 1))
  }
  return drawn
}

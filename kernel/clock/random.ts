/** Chance, passed in: `seededRandom` where the outcome must repeat, `cryptoRandom` where nobody may guess it. */
export interface Random {
  /** A whole number from 0 up to and including 2^32 - 1. */
  uint32(): number
}

/**
 * The same seed gives the same numbers for ever; not for secrets.
 * @param seed any text
 * @see https://pracrand.sourceforge.net/RNG_engines.txt (sfc32)
 */
export function seededRandom(seed: string): Random {
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]
  const uint32 = () => {
    const out = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + out) | 0
    return out >>> 0
  }
  for (let round = 0; round < 15; round++) uint32() // until every bit of the seed has reached every bit of the state
  return { uint32 }
}

/** A whole number from 0 up to but not including `end`, each equally likely. */
export function intBelow(random: Random, end: number): number {
  if (!Number.isInteger(end) || end < 1 || end > 2 ** 32) throw new RangeError(`intBelow: ${end} is not in 1 to 2^32`)
  const fair = 2 ** 32 - (2 ** 32 % end)
  let drawn = random.uint32()
  while (drawn >= fair) drawn = random.uint32()
  return drawn % end
}

/** @throws RangeError when there is nothing to pick from. */
export function pick<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  return items[intBelow(random, items.length)] as Item
}

/** The same items in a random order; the given list stays as it is. */
export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  const rest = [...items]
  return items.map(() => rest.splice(intBelow(random, rest.length), 1)[0] as Item)
}

/** FNV-1a over UTF-16 code units, begun differently for each `salt`. */
function hash(text: string, salt: number): number {
  let state = 0x811c9dc5 ^ salt
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
}

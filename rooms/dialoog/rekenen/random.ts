/**
 * A generator of chance that gives the same numbers everywhere: xoshiro128** on 32-bit integers, seeded by splitmix32.
 * @returns whole numbers from 0 up to 2^32.
 * @see Blackman and Vigna, Scrambled linear pseudorandom number generators (2021)
 */
export function seededRandom(...seeds: readonly number[]): () => number {
  let mixed = 0x5a3e9d1b
  const next = (seed: number) => {
    mixed = (mixed + Math.imul(seed, 0x85ebca6b) + 0x9e3779b9) | 0
    let z = mixed
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return z ^ (z >>> 15)
  }
  for (const seed of seeds) mixed = next(seed)
  let [a, b, c, d] = [next(1), next(2), next(3), next(4)]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const kept = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= kept
    d = rotate(d, 11)
    return result
  }
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** 2^32: what a number of the generator is divided by for a share from 0 up to 1. Both are exact. */
export const range = 4294967296

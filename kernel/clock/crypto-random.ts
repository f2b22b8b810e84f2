import type { Random } from './random.ts'

/** Chance that nobody can guess, from the platform's Web Crypto: the same in Node and in a browser. */
export const cryptoRandom: Random = {
  uint32() {
    return globalThis.crypto.getRandomValues(new Uint32Array(1))[0] as number
  },
}

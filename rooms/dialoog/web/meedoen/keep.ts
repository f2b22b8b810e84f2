import { empty, type Kept } from './kept.ts'

/** What this browser keeps of one gesprek; in a private window where nothing may be kept, until the page closes. */
export function readKept(gesprekId: string): Kept {
  try {
    return { ...empty, ...JSON.parse(localStorage.getItem(keyOf(gesprekId)) ?? '{}') }
  } catch {
    return empty
  }
}

export function writeKept(gesprekId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(gesprekId), JSON.stringify(kept))
  } catch {
    // Full or forbidden: the votes still go to the server while the page is open.
  }
}

/** Random mark of this browser, the same in every gesprek; the server hashes it with the gesprek. */
export function deviceMark(): string {
  try {
    const known = localStorage.getItem('meedoen toestel')
    if (known) return known
    const mark = crypto.randomUUID()
    localStorage.setItem('meedoen toestel', mark)
    return mark
  } catch {
    return crypto.randomUUID()
  }
}

/** A code of 80 random bits in Crockford's letters, which nobody but this browser has. */
export function makeCode(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte & 31]).join('')
}

const keyOf = (gesprekId: string) => `meedoen ${gesprekId}`

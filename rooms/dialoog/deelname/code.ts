import { createHash } from 'node:crypto'

/** Crockford's letters: no I, L, O or U. @see https://www.crockford.com/base32.html */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Under which a code is kept: whoever reads the table cannot come in with it, and 80 bits cannot be tried. */
export function hashCode(code: string): string {
  return createHash('sha256').update(`deelnemer ${code}`).digest('hex')
}

/** A code of 16 letters out of something that nobody can guess. */
export function codeFrom(secret: string): string {
  const bytes = createHash('sha256').update(`code ${secret}`).digest()
  return Array.from({ length: 16 }, (_, index) => letters[(bytes[index] ?? 0) & 31]).join('')
}

/** A device counts per gesprek, so that it cannot be followed from one to the next. */
export function hashToestel(gesprekId: string, toestel: string): string {
  return createHash('sha256').update(`toestel ${gesprekId} ${toestel}`).digest('hex')
}

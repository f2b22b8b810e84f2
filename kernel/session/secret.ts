import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** What the cookie holds: the tenant in which to look, and a secret of which the server keeps only the hash. */
export type Ticket = { readonly tenant: string; readonly secret: string }

/** 256 bits from the platform, as 43 letters. Never from a seed. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256; enough for a secret that cannot be guessed. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** `<tenant>.<secret>` taken apart; undefined for anything else. */
export function readTicket(text: string | undefined): Ticket | undefined {
  const [, tenant, secret] = /^([a-z0-9]{2,20})\.([\w-]{43})$/.exec(text ?? '') ?? []
  return tenant && secret ? { tenant, secret } : undefined
}

export function writeTicket({ tenant, secret }: Ticket): string {
  return `${tenant}.${secret}`
}

/** A key for one use, so that what is made for one use means nothing for another. */
export function deriveKey(master: Uint8Array, use: string): Buffer {
  if (master.length < 32) throw new Error('The secret key of the server must be at least 32 bytes')
  return Buffer.from(hkdfSync('sha256', master, '', `samenhang ${use}`, 32))
}

/** What a page must send along with a change (`X-CSRF-Token`): bound to the session, the same after a rotation. */
export function csrfToken(master: Uint8Array, sessionId: string): string {
  return createHmac('sha256', deriveKey(master, 'csrf')).update(sessionId).digest('base64url')
}

/** Compares in a time that does not depend on where the difference is. */
export function isCsrfToken(given: string | undefined, master: Uint8Array, sessionId: string): boolean {
  return timingSafeEqual(hashSecret(given ?? ''), hashSecret(csrfToken(master, sessionId)))
}

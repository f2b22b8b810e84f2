import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from '@samenhang/kernel/session/secret.ts'

/** Uses of sealed text: what is sealed for one cannot be opened for another. */
export type SealUse = 'login state' | 'id token'

/** Encrypts and authenticates a text (AES-256-GCM) so that it can travel by cookie or rest in the database. */
export function seal(master: Uint8Array, use: SealUse, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(master, use), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text again, or undefined when it was not sealed by us for this use, or was touched since. */
export function unseal(master: Uint8Array, use: SealUse, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(master, use), bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { z } from 'zod'
import { seal, unseal } from './seal.ts'

/** What it takes to log out at the provider as well. */
const zLogoutHint = z.strictObject({
  provider: z.string(),
  /** Goes into a URL there, so it is not kept when it names a person by bsn: the provider then asks once more. */
  idToken: z.string().nullable(),
})
export type LogoutHint = z.infer<typeof zLogoutHint>

/** Seals the hint so that it can rest with the session. */
export function sealLogoutHint(key: Uint8Array, hint: LogoutHint, claims: object): string {
  const kept = namesBsn(claims) ? { ...hint, idToken: null } : hint
  return seal(key, 'id token', JSON.stringify(kept))
}

export function openLogoutHint(key: Uint8Array, sealed: string): LogoutHint | undefined {
  const text = unseal(key, 'id token', sealed)
  return text === undefined ? undefined : zLogoutHint.parse(JSON.parse(text))
}

/** No bsn in a URL. @see https://gitdocumentatie.logius.nl/publicatie/api/adr/ (no sensitive information in URIs) */
function namesBsn(claims: object): boolean {
  const numbers = JSON.stringify(claims).match(/(?<!\d)\d{8,9}(?!\d)/g) ?? []
  return numbers.some((number) => zBsn.safeParse(number).success)
}

import { createHash } from 'node:crypto'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Wet } from '../shapes.ts'

/** What makes a toewijzing the same one in every message. */
export type ToewijzingKey = {
  readonly tenant: string
  readonly wet: Wet
  readonly nummer: number
  readonly dossierId: string
  readonly partijId: string
}

/**
 * Id of a toewijzing, made from what every message about it names. So a start or a declaratie points at its toewijzing
 * before the 301 has come, and nothing has to be linked afterwards; another person or aanbieder never meets it.
 * @see OP080 of iWmo and iJw 3.2; RFC 9562 section 5.8 (uuid version 8)
 */
export function toewijzingId({ tenant, wet, nummer, dossierId, partijId }: ToewijzingKey): Id {
  const hex = createHash('sha256')
    .update(JSON.stringify(['toewijzing', tenant, wet, nummer, dossierId, partijId]))
    .digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(18, 20)]
  return [...parts, hex.slice(20, 32)].join('-') as Id
}

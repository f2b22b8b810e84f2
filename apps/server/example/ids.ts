import { createHash } from 'node:crypto'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/** The same name gives the same id in every example region, in the form of a random uuid. */
export function idOf(name: string): Id {
  const hex = createHash('sha256').update(`regio voorbeeld ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id
}

import type { KoersRecord } from '../contract.ts'

const fields = [
  'titel',
  'naam',
  'wat',
  'vraag',
  'bewering',
  'positie',
  'tekst',
  'oordeel',
  'voorbeeld',
  'aard',
] as const

/** The words by which a record is recognised in a list. */
export function nameOf({ inhoud, soort }: KoersRecord): string {
  const held = inhoud as Record<string, unknown>
  const name = fields.map((field) => held[field]).find((value) => typeof value === 'string')
  return typeof name === 'string' ? name : soort
}

import type { AfsprakenRecord } from './shapes.ts'

/** Partijen whom a record concerns, so that an aanbieder sees what is its own and nothing of another; empty: everybody. */
export function partijenOf(record: Pick<AfsprakenRecord, 'soort' | 'inhoud'>, eigenaar: string | null): string[] {
  const own = eigenaar === null ? [] : [eigenaar]
  const { soort, inhoud } = record as AfsprakenRecord
  if (soort === 'contract') return [inhoud.gemeenteId, inhoud.aanbiederId]
  if (soort === 'inspanning' || soort === 'uittreding') return [inhoud.partijId]
  if (soort === 'inspanningopgave') return [...new Set([...own, inhoud.partijId])]
  return own
}

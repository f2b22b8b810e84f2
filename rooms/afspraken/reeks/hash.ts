import { createHash } from 'node:crypto'
import type { Schakel, SchakelInhoud } from './shapes.ts'

/** Hash of the text of a version, as each signature names it. */
export function hashText(inhoud: string): string {
  return createHash('sha256').update(inhoud).digest('hex')
}

/** Hash of a schakel: over the afspraak, its place, the hash before it and every byte of what happened. */
export function hashSchakel(afspraakId: string, { nr, vorige, inhoud }: Omit<Schakel, 'hash'>): string {
  return createHash('sha256').update(`${afspraakId}\n${nr}\n${vorige}\n${inhoud}`).digest('hex')
}

/** The next schakel after these. */
export function toSchakel(afspraakId: string, after: readonly Schakel[], inhoud: SchakelInhoud): Schakel {
  const last = after.at(-1)
  const draft = { nr: (last?.nr ?? 0) + 1, vorige: last?.hash ?? '', inhoud: JSON.stringify(inhoud) }
  return { ...draft, hash: hashSchakel(afspraakId, draft) }
}

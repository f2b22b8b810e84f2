import { hashSchakel, hashText } from './hash.ts'
import { type Schakel, type SchakelInhoud, zSchakelInhoud } from './shapes.ts'

/** One thing that is wrong with a chain. */
export type Fault = { readonly afspraakId: string; readonly nr: number; readonly what: string }

/** Chains of afspraken as they stand in an export. */
export type Reeks = { readonly afspraakId: string; readonly schakels: readonly Schakel[] }

/**
 * Checks chains from an export alone: that no byte of what was laid down has changed, that nothing is missing from the
 * middle, and that every signature stands under the text that is there. That nothing was cut from the end is seen from
 * the hash on the receipt of a signature.
 * @param receipts hashes that must be in it, as handed out when somebody signed
 */
export function verifyReeksen(reeksen: readonly Reeks[], receipts: readonly string[] = []): Fault[] {
  const known = new Set(reeksen.flatMap(({ schakels }) => schakels.map(({ hash }) => hash)))
  return [
    ...reeksen.flatMap(verifyReeks),
    ...receipts
      .filter((receipt) => !known.has(receipt))
      .map((receipt) => ({ afspraakId: '', nr: 0, what: `receipt ${receipt} is not in the export` })),
  ]
}

function verifyReeks({ afspraakId, schakels }: Reeks): Fault[] {
  const texts = new Map<number, string>()
  let before = ''
  return schakels.flatMap((schakel, index) => {
    const wrong: string[] = []
    if (schakel.nr !== index + 1) wrong.push(`stands in place ${index + 1}`)
    if (schakel.vorige !== before) wrong.push('does not follow the one before it')
    if (schakel.hash !== hashSchakel(afspraakId, schakel)) wrong.push('was changed after it was laid down')
    before = schakel.hash
    const inhoud = readInhoud(schakel.inhoud)
    if (!inhoud) wrong.push('cannot be read')
    if (inhoud?.soort === 'versie') texts.set(inhoud.versie, hashText(JSON.stringify(inhoud.inhoud)))
    if (inhoud?.soort === 'ondertekening' && texts.get(inhoud.versie) !== inhoud.tekstHash)
      wrong.push(`signs another text than version ${inhoud.versie}`)
    return wrong.map((what) => ({ afspraakId, nr: schakel.nr, what }))
  })
}

function readInhoud(text: string): SchakelInhoud | undefined {
  try {
    // Given back as it stands: a schema would put the names in its own order, and the hash goes over the text.
    const raw: unknown = JSON.parse(text)
    return zSchakelInhoud.safeParse(raw).success ? (raw as SchakelInhoud) : undefined
  } catch {
    return undefined
  }
}

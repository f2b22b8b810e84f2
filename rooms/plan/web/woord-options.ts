import type { EigenWoord } from '../contract.ts'
import { type InHuishouden, nameOf } from './in-huishouden.ts'

/** Words that somebody can choose for a doel: those that are seen and not withdrawn, with who said them. */
export function woordOptions(
  woorden: readonly EigenWoord[],
  leden: InHuishouden['leden'],
): { value: string; label: string }[] {
  return woorden.flatMap(({ woordId, persoonId, woorden: words, ingetrokkenOp }) => {
    if (words.k !== 'value' || ingetrokkenOp.k === 'value') return []
    const naam = nameOf(leden, persoonId)
    return [{ value: woordId, label: naam ? `${naam}: “${words.v}”` : `“${words.v}”` }]
  })
}

import type { Block, Document } from '@samenhang/kernel/document/document.ts'
import { dayWords } from '../termijn/step-words.ts'
import type { BesluitInhoud } from './besluit.contract.ts'
import type { BesluitRow } from './besluit.ts'

const outcome = {
  toegekend: 'Wij zeggen ja. U krijgt de hulp.',
  'deels toegekend': 'Wij zeggen voor een deel ja.',
  afgewezen: 'Wij zeggen nee. U krijgt de hulp niet.',
  'buiten behandeling': 'Wij hebben uw aanvraag niet behandeld.',
} as const
const form = { zin: 'de gemeente regelt de hulp', pgb: 'u koopt de hulp zelf in met een eigen budget (pgb)' } as const

/**
 * The letter about a besluit, B1: what was decided, why, from when, and what one can do who disagrees.
 * @see Awb art. 3:45 (where and when to object) and 3:46 (motivation)
 */
export function toLetter(row: BesluitRow, inhoud: BesluitInhoud, naam: string, gemeente: string): Document {
  const what = inhoud.voorzieningen.map((one) => `${one.naam}: ${form[one.leveringsvorm]}`)
  const period = [row.van && `van ${dayWords(row.van)}`, row.tot && `tot en met ${dayWords(row.tot)}`].filter(Boolean)
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const object = row.bezwaarTot
    ? `U kunt bezwaar maken tot en met ${dayWords(row.bezwaarTot)}. Schrijf waarom u het er niet mee eens bent, met uw naam, de datum en uw handtekening. Stuur dit aan het college van ${gemeente}.`
    : 'Zodra dit besluit is verstuurd, heeft u zes weken om bezwaar te maken.'
  return {
    title: `Besluit van ${dayWords(row.beslotenOp)}`,
    language: 'nl',
    footer: gemeente,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ['Voor', naam],
          ['Van', `het college van ${gemeente}`],
          ['Wet', inhoud.artikel],
        ],
      },
      heading('Wat hebben wij besloten?'),
      paragraph(outcome[inhoud.uitkomst]),
      ...(what.length > 0 ? [{ kind: 'list' as const, items: what }] : []),
      ...(period.length > 0 ? [paragraph(`Dit geldt ${period.join(' ')}.`)] : []),
      heading('Waarom?'),
      paragraph(inhoud.motivering),
      heading('Bent u het er niet mee eens?'),
      paragraph(object),
      paragraph('U kunt hierbij hulp krijgen van iemand die los staat van de gemeente. Dat kost niets.'),
    ],
  }
}

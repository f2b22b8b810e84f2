import { variants } from '../record/contract-shape.ts'

/** One row per product of a contract; rows of one nummer are one contract. Also what is exported, so that it comes back in. */
export const contractColumns = [
  { name: 'nummer', kind: 'text', obligatory: true, also: ['contractnummer', 'contract'] },
  { name: 'gemeente', kind: 'text', obligatory: true, also: ['opdrachtgever', 'gemeentecode'] },
  { name: 'aanbieder', kind: 'text', obligatory: true, also: ['opdrachtnemer', 'agb', 'agbcode'] },
  { name: 'wet', kind: 'text', obligatory: true },
  { name: 'van', kind: 'date', obligatory: true, also: ['ingangsdatum', 'begin'] },
  { name: 'tot', kind: 'date', obligatory: true, also: ['einddatum', 'einde'] },
  { name: 'opzegtermijnMaanden', kind: 'integer', obligatory: true, also: ['opzegtermijn'] },
  { name: 'indexering', kind: 'text', obligatory: true },
  { name: 'budgetplafond', kind: 'cents', also: ['plafond', 'bestedingsruimte'] },
  { name: 'clientenstopDoor', kind: 'text' },
  { name: 'clientenstopVan', kind: 'date' },
  { name: 'clientenstopTot', kind: 'date' },
  { name: 'clientenstopReden', kind: 'text' },
  { name: 'inkoopGestartOp', kind: 'date' },
  { name: 'product', kind: 'text', obligatory: true },
  { name: 'variant', kind: 'text', obligatory: true, also: ['uitvoeringsvariant'] },
  { name: 'eenheid', kind: 'text', obligatory: true },
  { name: 'tarief', kind: 'text', obligatory: true },
  // Posts of the cost build-up: `loon 28,10 + reistijd 3,20`.
  { name: 'opbouw', kind: 'text', also: ['kostprijs', 'tariefopbouw'] },
  { name: 'verantwoording', kind: 'text', obligatory: true, also: ['verantwoordingseis'] },
  { name: 'clienten', kind: 'integer', obligatory: true, also: ['aantal clienten'] },
  { name: 'eenhedenPerClient', kind: 'integer' },
  { name: 'wachttijdDagen', kind: 'integer', also: ['wachttijd'] },
  { name: 'reden', kind: 'text' },
  { name: 'redenTot', kind: 'date' },
] as const

/** A variant as people write it. */
export function readVariant(text: string): (typeof variants)[number] | undefined {
  return variants.find((variant) => variant === text.trim().toLowerCase())
}

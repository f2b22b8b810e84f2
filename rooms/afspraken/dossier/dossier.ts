/** What somebody who takes over must know; in this order, each with an answer, also when the answer is that nobody knows. */
export const vragen = ['wat', 'waarom', 'wie', 'bevoegdheid', 'looptijd', 'kosten', 'jaar', 'weggaan'] as const
export type Vraag = (typeof vragen)[number]

/** Headings of the questions, as they stand on paper. */
export const vraagTeksten: Readonly<Record<Vraag, string>> = {
  wat: 'Wat is afgesproken?',
  waarom: 'Waarom?',
  wie: 'Wie doet mee, en wie doet wat?',
  bevoegdheid: 'Wie tekende, en mocht dat?',
  looptijd: 'Sinds wanneer, en tot wanneer?',
  kosten: 'Wat kost het, en wie betaalt?',
  jaar: 'Wat komt er de komende twaalf maanden?',
  weggaan: 'Hoe kunnen wij eruit?',
}

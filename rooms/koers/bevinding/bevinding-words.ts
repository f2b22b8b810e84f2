import type { BevindingCode } from './bevinding.ts'

/** What is so, why it matters and who can solve it. */
export type BevindingWords = { readonly wat: string; readonly waarom: string; readonly hersteller: string }

/** The words of a finding, in the language of the reader. */
export function wordsOf(code: BevindingCode, lang: 'nl' | 'en'): BevindingWords {
  const [wat, waarom, hersteller] = texts[lang][code]
  return { wat, waarom, hersteller }
}

const bestuur = { nl: 'het regionaal bestuur', en: 'the regional board' }
const desk = { nl: 'het bureau van de regio', en: 'the desk of the region' }

const texts: Record<'nl' | 'en', Record<BevindingCode, readonly [string, string, string]>> = {
  nl: {
    'doel-zonder-stem': ['Achter dit doel staat niemand meer.', 'Een doel zonder stem is van ons alleen.', desk.nl],
    'taak-zonder-besluit': [
      'Voor deze taak geldt dan geen schaalbesluit.',
      'Niemand weet of wij dit samen doen of ieder voor zich.',
      bestuur.nl,
    ],
    'taak-met-twee-besluiten': [
      'Voor deze taak gelden dan twee schaalbesluiten.',
      'Twee besluiten over een taak spreken elkaar tegen.',
      bestuur.nl,
    ],
    'herijking-voorbij': [
      'De dag van de herijking is voorbij.',
      'Het besluit geldt nog. Kijk samen of het nog past.',
      bestuur.nl,
    ],
    'toezicht-op-zichzelf': [
      'Wie toezicht houdt, voert de taak ook uit.',
      'Niemand kan toezien op het eigen werk.',
      bestuur.nl,
    ],
    'financier-beoordeelt-alleen': [
      'Wie betaalt, beoordeelt als enige.',
      'Geld en oordeel in een hand geeft een eenzijdig beeld.',
      bestuur.nl,
    ],
    'doel-zonder-gemeente': [
      'Geen gemeente werkt met een eigen doel aan dit doel.',
      'Zonder eigen doelen blijft het bij woorden.',
      'de gemeenten',
    ],
    'doel-zonder-regio': [
      'Dit doel van een gemeente dient geen doel van de regio.',
      'Het staat los van wat wij samen willen, of het regionale doel ontbreekt.',
      'de gemeente met het bureau',
    ],
    'schaal-tegen-de-wet': ['De wet vraagt hier een andere schaal.', 'Dit besluit houdt geen stand.', bestuur.nl],
    'lokaal-met-samen-vorm': [
      'Lokaal gekozen, maar met een vorm om het samen te doen.',
      'Besluit en vorm spreken elkaar tegen.',
      bestuur.nl,
    ],
  },
  en: {
    'doel-zonder-stem': ['Nobody stands behind this goal any more.', 'A goal without a voice is only ours.', desk.en],
    'taak-zonder-besluit': [
      'No scale decision is valid for this task then.',
      'Nobody knows whether we do this together or each alone.',
      bestuur.en,
    ],
    'taak-met-twee-besluiten': [
      'Two scale decisions are valid for this task then.',
      'Two decisions about one task contradict each other.',
      bestuur.en,
    ],
    'herijking-voorbij': [
      'The review date has passed.',
      'The decision still holds. See together if it fits.',
      bestuur.en,
    ],
    'toezicht-op-zichzelf': ['Who supervises also carries it out.', 'Nobody can supervise their own work.', bestuur.en],
    'financier-beoordeelt-alleen': [
      'Who pays is the only judge.',
      'Money and judgement in one hand are one-sided.',
      bestuur.en,
    ],
    'doel-zonder-gemeente': [
      'No municipality has a goal of its own for this.',
      'Then it stays with words.',
      'the municipalities',
    ],
    'doel-zonder-regio': [
      'This local goal serves no regional one.',
      'It stands apart from what we want together, or the regional goal is missing.',
      'the municipality with the desk',
    ],
    'schaal-tegen-de-wet': ['The law asks for another scale.', 'This decision will not hold.', bestuur.en],
    'lokaal-met-samen-vorm': [
      'Local, but with a form for doing it together.',
      'Decision and form contradict.',
      bestuur.en,
    ],
  },
}

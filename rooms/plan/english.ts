import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const planEnglish: English = {
  'Dit doel is al afgesloten.': 'This goal is closed already.',
  'Die dag ligt voor het begin van het doel, of is nog niet geweest.':
    'That day is before the goal began, or has not been yet.',
  'Deze partij is er niet.': 'This party is not here.',
  'Deze woorden zijn er niet, of u mag ze niet zien.': 'These words are not here, or you may not see them.',
  'Een eigen doel gaat over precies een persoon.': 'An own goal is about exactly one person.',
  'Noem de eigen woorden waar het doel uit komt, of zeg waarom die er niet zijn; niet allebei.':
    'Name the own words from which the goal comes, or say why there are none; not both.',
  'Noem een ding om aan het doel te verbinden.': 'Name one thing to link to the goal.',
  'Die dag is nog niet geweest.': 'That day has not been yet.',
  'Alleen wie het zelf zei, kan de woorden voor zich houden.': 'Only who said it can keep the words private.',
}

import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const budgetEnglish: English = {
  'Dit doel is er niet in dit huishouden.': 'This goal is not in this household.',
  'Noem elk doel een keer.': 'Name each goal once.',
  'Noem een huishouden of een persoon.': 'Name a household or a person.',
}

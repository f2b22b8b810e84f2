import { allow } from '@samenhang/kernel/access/policy.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'

const eigen = 'eigen-dossier'

/** Euros are not for children; of an unknown age is nobody who can be a child, see the relations of basis. */
const grownUp = {
  says: 'not a child',
  holds: ({ facts }: Relation) => typeof facts.leeftijd !== 'number' || facts.leeftijd >= 18,
}
const youngerThan16 = {
  says: 'the child is younger than 16',
  holds: ({ facts }: Relation) => typeof facts.leeftijd === 'number' && facts.leeftijd < 16,
}
const forEuros = {
  says: 'the vertegenwoordiging is for euros',
  holds: ({ facts }: Relation) => Array.isArray(facts.scope) && facts.scope.includes('euros'),
}

/**
 * Who may what with the budget. `budget.read` opens it; which euros are in it is said by uitvoering, which doelen by
 * plan. `budget.whole` says that of this person nothing is withheld; `toerekening.read` for which doel something is, not
 * how much.
 */
export const budgetPolicy = [
  allow('inwoner').via('lid').for(eigen).to('budget.read', 'draad.read'),
  allow('inwoner').via('zelf').for(eigen).to('draad.read', 'toerekening.read'),
  allow('inwoner').via('zelf', grownUp).for(eigen).to('budget.read', 'budget.whole'),
  allow('inwoner')
    .via('gezag', youngerThan16)
    .for(eigen)
    .to('budget.read', 'budget.whole', 'draad.read', 'toerekening.read'),
  allow('gemachtigde')
    .via('vertegenwoordiging', forEuros)
    .for(eigen)
    .to('budget.read', 'budget.whole', 'toerekening.read', 'draad.read'),
  allow('regisseur')
    .via('regisseur')
    .for('ondersteuning-coordineren')
    .to('budget.read', 'budget.whole', 'toerekening.read', 'toerekening.write', 'draad.read', 'werklijst.read'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('budget.read', 'toerekening.readown', 'draad.read'),
]

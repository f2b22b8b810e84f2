import { allow } from '@samenhang/kernel/access/policy.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'

const eigen = 'eigen-dossier'

const youngerThan = (age: number) => ({
  says: `the child is younger than ${age}`,
  holds: ({ facts }: Relation) => typeof facts.leeftijd === 'number' && facts.leeftijd < age,
})

const inScope = (part: string) => ({
  says: `the vertegenwoordiging is for ${part}`,
  holds: ({ facts }: Relation) => Array.isArray(facts.scope) && facts.scope.includes(part),
})

/**
 * Who may what in a plan. `plan.read` opens it; what is seen then is said by `doel.read` (all of a dossier),
 * `doel.readown` (doelen in which one's own partij takes part), `woord.read` (words that are shared) and `woord.write`
 * (one's own words, shared or not).
 *
 * @see Jeugdwet art. 7.3.8: a child decides along from 12, alone from 16 (verify)
 */
export const planPolicy = [
  // Also a child from 12: "own and age-fit" of the rules on who may see what is read as the plan of its own home, for a
  // joint doel is agreed about the child as well, and who decides along (12) or alone (16) has to know what is agreed.
  // What others said stays closed: `woord.read` is one's own.
  allow('inwoner').via('lid').for(eigen).to('plan.read', 'doel.read', 'doel.write'),
  allow('inwoner')
    .via('zelf')
    .for(eigen)
    .to('plan.read', 'doel.read', 'doel.write', 'woord.read', 'woord.add', 'woord.write'),
  allow('inwoner').via('gezag', youngerThan(16)).for(eigen).to('plan.read', 'doel.read'),
  allow('inwoner').via('gezag', youngerThan(12)).for(eigen).to('woord.read'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('doelen')).for(eigen).to('plan.read', 'doel.read'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('woorden')).for(eigen).to('plan.read', 'woord.read'),
  allow('regisseur')
    .via('regisseur')
    .for('ondersteuning-coordineren')
    .to('plan.read', 'doel.read', 'doel.write', 'woord.read', 'woord.add'),
  allow('professional').via('behandeling').for('hulp-verlenen').to('plan.read', 'doel.readown'),
  ...['beleid', 'bestuurder', 'raadslid'].map((rol) => allow(rol).everywhere().for('beleid-voeren').to('doel.count')),
]

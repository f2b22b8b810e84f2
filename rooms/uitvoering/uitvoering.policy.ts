import { allow, type Sentence } from '@samenhang/kernel/access/policy.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'

const eigen = 'eigen-dossier'

/** Of unknown age counts as adult where that gives a person their own file, and as too old where it gives a parent a child's. */
const ownFrom = (age: number): Sentence['when'] => ({
  says: `from ${age} years`,
  holds: ({ facts }) => typeof facts.leeftijd !== 'number' || facts.leeftijd >= age,
})
const childUnder = (age: number): Sentence['when'] => ({
  says: `child under ${age} years`,
  holds: ({ facts }) => typeof facts.leeftijd === 'number' && facts.leeftijd < age,
})
const inScope = (...words: readonly string[]): Sentence['when'] => ({
  says: `scope has ${words.join(' and ')}`,
  holds: ({ facts: { scope } }: Relation) => Array.isArray(scope) && words.every((word) => scope.includes(word)),
})

const decidesOn = (wet: string): Sentence['when'] => ({
  says: `decides on the ${wet}`,
  holds: ({ facts: { wetten } }: Relation) => Array.isArray(wetten) && wetten.includes(wet),
})

/**
 * Who may what in this room. The `.list` permissions only open the door: which rows come back follows from `.read`, or
 * from `.readown` for rows of the own aanbieder.
 * @see domain rules on who may see what (Jeugdwet art. 7.3.4 and 7.3.10, Wmo 2015 art. 5.3.1 and 5.3.2)
 */
export const uitvoeringPolicy: readonly Sentence[] = [
  allow('inwoner').via('zelf', ownFrom(12)).for(eigen).to('toewijzing.list', 'toewijzing.read', 'zorginhoud.read'),
  allow('inwoner').via('zelf', ownFrom(18)).for(eigen).to('prestatie.list', 'euro.read'),
  allow('inwoner')
    .via('gezag', childUnder(16))
    .for(eigen)
    .to('toewijzing.list', 'toewijzing.read', 'prestatie.list', 'euro.read'),
  allow('inwoner').via('gezag', childUnder(12)).for(eigen).to('zorginhoud.read'),
  allow('gemachtigde')
    .via('vertegenwoordiging', inScope('toewijzingen'))
    .for(eigen)
    .to('toewijzing.list', 'toewijzing.read'),
  allow('gemachtigde').via('vertegenwoordiging', inScope('euros')).for(eigen).to('prestatie.list', 'euro.read'),
  // Content of a toewijzing that may not be seen would tell that it is there.
  allow('gemachtigde')
    .via('vertegenwoordiging', inScope('toewijzingen', 'zorginhoud'))
    .for(eigen)
    .to('zorginhoud.read'),
  allow('regisseur')
    .via('regisseur')
    .for('ondersteuning-coordineren')
    .to('toewijzing.list', 'toewijzing.read', 'prestatie.list', 'euro.read'),
  // Each law on which the consulent decides, and no other.
  ...(['wmo', 'jeugdwet'] as const).map((wet) =>
    allow('consulent')
      .via('consulent', decidesOn(wet))
      .for('toegang-beoordelen')
      .to('toewijzing.list', `toewijzing.read${wet}`, `zorginhoud.read${wet}`),
  ),
  allow('professional')
    .via('behandeling')
    .for('hulp-verlenen')
    .to('toewijzing.list', 'toewijzing.readown', 'zorginhoud.readown', 'prestatie.list', 'euro.readown'),
  allow('regisseur').everywhere().for('berichten-verwerken').to('bericht.import', 'bericht.read', 'job.own'),
  allow('financieel').everywhere().for('berichten-verwerken').to('bericht.import', 'bericht.read', 'job.own'),
  allow('financieel').everywhere().for('declaraties-betalen').to('euro.total'),
  allow('accountant').everywhere().for('verantwoorden').to('euro.total'),
  ...['beleid', 'bestuurder', 'raadslid'].map((rol) =>
    allow(rol).everywhere().for('beleid-voeren').to('toewijzing.count', 'toewijzing.countall'),
  ),
  allow('contractmanager').everywhere().for('contract-beheren').to('toewijzing.count', 'toewijzing.countall'),
  allow('financieel').everywhere().for('declaraties-betalen').to('toewijzing.count', 'toewijzing.countall'),
  allow('accountant').everywhere().for('verantwoorden').to('toewijzing.count', 'toewijzing.countall'),
  // Of the own aanbieder alone.
  allow('directeur').everywhere().for('beleid-voeren').to('toewijzing.count'),
]

import { allow } from '@samenhang/kernel/access/policy.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'

const eigen = 'eigen-dossier'
const coordineren = 'ondersteuning-coordineren'
const toegang = 'toegang-beoordelen'
const toezicht = 'toezicht-houden'

const youngerThan = (age: number) => ({
  says: `the child is younger than ${age}`,
  holds: ({ facts }: Relation) => typeof facts.leeftijd === 'number' && facts.leeftijd < age,
})

const residents = [
  allow('inwoner').via('zelf').for(eigen).to('log.read', 'deling.read', 'verzoek.read', 'verzoek.write'),
  allow('inwoner').via('lid').for(eigen).to('log.refused'),
  allow('inwoner')
    .via('gezag', youngerThan(16))
    .for(eigen)
    .to('log.read', 'deling.read', 'verzoek.read', 'verzoek.write'),
  ...['zelf', 'gezag'].map((via) =>
    allow('inwoner')
      .via(via, via === 'gezag' ? youngerThan(16) : undefined)
      .for(eigen)
      .to('toestemming.read', 'toestemming.write'),
  ),
  // What of the log a gemachtigde sees is cut to the scope of the vertegenwoordiging (see viewOf).
  allow('gemachtigde').via('vertegenwoordiging').for(eigen).to('log.read', 'verzoek.write'),
]

const helpers = [
  allow('regisseur')
    .via('regisseur')
    .for(coordineren)
    .to('deling.read', 'deling.write', 'verzoek.read', 'verzoek.answer'),
  allow('consulent').via('consulent').for(toegang).to('deling.read', 'deling.write', 'verzoek.read', 'verzoek.answer'),
  allow('regisseur').via('regisseur').for(coordineren).to('toestemming.read'),
  // Sees only what was shared with the own organisation or by oneself, not what others share about the same person.
  allow('professional').via('behandeling').for('hulp-verlenen').to('deling.write'),
  allow('professional').everywhere().for('hulp-verlenen').to('deling.receive'),
  allow('regisseur').everywhere().for(coordineren).to('deling.receive'),
  allow('consulent').everywhere().for(toegang).to('deling.receive'),
  allow('verwijzer').everywhere().for('verwijzen').to('deling.receive'),
]

const urgent = (['regisseur', 'consulent'] as const).flatMap((rol) => [
  // Only of somebody who was found by bsn and date of birth that day: there is no way in by browsing.
  allow(rol).via('gevonden').for(toegang).to('noodtoegang.write'),
  allow(rol).everywhere().for(toegang).to('noodtoegang.list'),
])

const watchers = [
  allow('fg').everywhere().for(toezicht).to('log.all', 'noodtoegang.judge', 'noodtoegang.list'),
  allow('toezichthouder').via('onderzoek').for(toezicht).to('log.read'),
]

/** The register is for everybody, each for the purpose that one has anyhow. */
const everybody = Object.entries({
  anyone: toezicht,
  inwoner: eigen,
  gemachtigde: eigen,
  regisseur: coordineren,
  consulent: toegang,
  professional: 'hulp-verlenen',
  verwijzer: 'verwijzen',
  contractmanager: 'contract-beheren',
  beleid: 'beleid-voeren',
  bestuurder: 'beleid-voeren',
  raadslid: 'beleid-voeren',
  directeur: 'beleid-voeren',
  financieel: 'declaraties-betalen',
  accountant: 'verantwoorden',
  fg: toezicht,
  toezichthouder: toezicht,
  beheerder: 'systeem-beheren',
}).map(([rol, purpose]) => allow(rol).everywhere().for(purpose).to('verwerking.read'))

/**
 * Who may what with what is shared and with the log. A grant itself is no sentence: it is worked out per request from
 * the delingen that are open (see grants.store.ts), and gives reading rights of one person only.
 *
 * @see AVG art. 12 to 22; NEN 7513 (the person sees who looked)
 */
export const delenPolicy = [...residents, ...helpers, ...urgent, ...watchers, ...everybody]

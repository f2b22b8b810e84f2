import { allow } from '@samenhang/kernel/access/policy.ts'
import { toegangPurposes } from './purpose/purpose-names.ts'

const coordineren = 'ondersteuning-coordineren'
const toegang = 'toegang-beoordelen'

/** Purposes that each rol works for; organisations and staff are no secret to anyone who is logged in. */
const purposesOf: Readonly<Record<string, readonly string[]>> = {
  inwoner: ['eigen-dossier'],
  gemachtigde: ['eigen-dossier'],
  regisseur: [...toegangPurposes, 'berichten-verwerken'],
  consulent: [...toegangPurposes, 'berichten-verwerken'],
  professional: ['hulp-verlenen'],
  verwijzer: ['verwijzen'],
  contractmanager: ['contract-beheren'],
  beleid: ['beleid-voeren'],
  bestuurder: ['beleid-voeren'],
  raadslid: ['beleid-voeren'],
  directeur: ['beleid-voeren'],
  financieel: ['declaraties-betalen', 'berichten-verwerken'],
  accountant: ['verantwoorden'],
  fg: ['toezicht-houden'],
  toezichthouder: ['toezicht-houden'],
  beheerder: ['systeem-beheren'],
}

const everyone = Object.entries(purposesOf).map(([rol, purposes]) =>
  allow(rol)
    .everywhere()
    .for(...purposes)
    .to('partij.read', 'medewerker.read'),
)

const inwoner = [
  // Who is involved with one's own huishouden, the regisseur first, is never a secret.
  allow('inwoner').via('lid').for('eigen-dossier').to('huishouden.read', 'betrokkenheid.read'),
  allow('inwoner').via('huisgenoot').for('eigen-dossier').to('persoon.read'),
  allow('inwoner')
    .via('zelf')
    .for('eigen-dossier')
    .to('persoon.read', 'geboorte.read', 'adres.read', 'gezag.read', 'vertegenwoordiging.read', 'betrokkenheid.read'),
  // Whoever lives at a secret address may see what is kept of it; nobody else of the household, no parent.
  allow('inwoner').via('zelf').for('eigen-dossier').to('eigenadres.read'),
  // No address: a parent who does not live there must not learn where the child is.
  allow('inwoner').via('gezag').for('eigen-dossier').to('persoon.read', 'geboorte.read'),
  allow('gemachtigde').via('vertegenwoordiging').for('eigen-dossier').to('persoon.read'),
]

/** Who coordinates and who decides see the same of a person; what differs is in the other rooms. */
const toegangsrollen = (['regisseur', 'consulent'] as const).flatMap((rol) => [
  allow(rol)
    .via(rol)
    .for(...toegangPurposes)
    .to('huishouden.read', 'huishouden.write', 'persoon.read', 'geboorte.read', 'adres.read', 'gezag.read'),
  allow(rol)
    .via(rol)
    .for(...toegangPurposes)
    .to('vertegenwoordiging.read', 'betrokkenheid.read', 'betrokkenheid.write'),
  allow(rol)
    .via(rol)
    .for(...toegangPurposes)
    .to('gezag.write', 'vertegenwoordiging.write'),
  allow(rol).via(rol).for(coordineren).to('geheimadres.read'),
  allow(rol).via('gevonden').for(toegang).to('persoon.read', 'geboorte.read'),
  allow(rol).everywhere().for(toegang).to('persoon.search', 'bsn.read', 'huishouden.create'),
  allow(rol).everywhere().for('berichten-verwerken').to('persoon.import', 'bsn.read'),
])

/** Who may what in this room. @see domain rules on who may see what: involvement, purpose and period, all three */
export const basisPolicy = [
  ...everyone,
  ...inwoner,
  ...toegangsrollen,
  allow('professional')
    .via('behandeling')
    .for('hulp-verlenen')
    .to('huishouden.read', 'persoon.read', 'geboorte.read', 'adres.read'),
  allow('beheerder').everywhere().for('systeem-beheren').to('job.own', 'backup.make', 'regio.export', 'key.rotate'),
  allow('beheerder')
    .everywhere()
    .for('systeem-beheren')
    .to('partij.write', 'medewerker.write', 'login.read', 'login.write'),
  allow('fg').everywhere().for('toezicht-houden').to('job.own', 'log.all'),
  allow('financieel').everywhere().for('berichten-verwerken').to('persoon.import', 'bsn.read'),
  allow('verwijzer').via('verwijzer').for('verwijzen').to('persoon.read'),
]

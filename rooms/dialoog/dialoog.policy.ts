import { allow } from '@samenhang/kernel/access/policy.ts'

/**
 * Who may what in a gesprek. Nothing in it is about a known person, so no sentence takes a relation: a deelnemer
 * reaches the own rows because they carry the id behind the own code. Who voted what is seen by nobody else.
 * `uitkomst.keep` keeps what follows from the votes (weights, what is breed gedragen); whoever asks may cause it.
 */
export const dialoogPolicy = [
  allow('anyone').everywhere().for('meedoen').to('gesprek.open', 'deelname.start', 'uitkomst.keep'),
  allow('deelnemer').everywhere().for('meedoen').to('gesprek.open', 'deelname.own', 'uitkomst.keep'),
  ...['bestuurder', 'raadslid', 'directeur'].map((rol) =>
    allow(rol).everywhere().for('beleid-voeren').to('gesprek.read', 'uitkomst.keep'),
  ),
  allow('contractmanager').everywhere().for('contract-beheren').to('gesprek.read', 'uitkomst.keep'),
  allow('bestuurder').everywhere().for('beleid-voeren').to('antwoord.write'),
  allow('beleid')
    .everywhere()
    .for('beleid-voeren')
    .to('gesprek.read', 'gesprek.write', 'stelling.moderate', 'deelnemer.read', 'antwoord.write', 'uitkomst.keep'),
]

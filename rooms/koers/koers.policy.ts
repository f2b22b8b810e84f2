import { allow } from '@samenhang/kernel/access/policy.ts'

const beleid = 'beleid-voeren'

/**
 * Who may what in the koers, in the tenant of the regio. There are no persons in it, so all of it is for the whole
 * tenant. `koers.read` reads what is confirmed; `koers.write` keeps what is of the regio as a whole (its desk);
 * `inbreng.write` lays down something for the own partij, which the fence compares; `koers.public` says what became of a
 * stelling, also to who is not logged in.
 */
export const koersPolicy = [
  allow('beleid').everywhere().for(beleid).to('koers.read', 'koers.write', 'inbreng.write'),
  allow('contractmanager').everywhere().for('contract-beheren').to('koers.read', 'koers.write', 'inbreng.write'),
  ...['bestuurder', 'directeur'].map((rol) => allow(rol).everywhere().for(beleid).to('koers.read', 'inbreng.write')),
  // A council gives its zienswijze; the fence holds it to its own gemeente.
  allow('raadslid').everywhere().for(beleid).to('koers.read', 'inbreng.write'),
  ...['anyone', 'inwoner', 'beleid', 'bestuurder', 'raadslid', 'directeur'].map((rol) =>
    allow(rol).everywhere().for(beleid).to('koers.public'),
  ),
]

import { allow } from '@samenhang/kernel/access/policy.ts'

const beleid = 'beleid-voeren'
const contract = 'contract-beheren'

/**
 * Who may what with afspraken and contracts, in the tenant of the regio; there are no persons in them. `afspraken.open`
 * opens the room; `afspraken.read` says that all of it is seen, `afspraken.readown` only what concerns the own partij,
 * which the fence compares: an aanbieder never sees the tariffs of another. `afspraken.write` is the desk of the regio,
 * `afspraken.sign` binds the own partij (the desk writes down what was signed on paper), `opgave.write` lays down what
 * the own partij says.
 */
export const afsprakenPolicy = [
  allow('contractmanager')
    .everywhere()
    .for(contract)
    .to('afspraken.open', 'afspraken.read', 'afspraken.write', 'afspraken.sign', 'opgave.write'),
  allow('beleid').everywhere().for(beleid).to('afspraken.open', 'afspraken.read', 'afspraken.write', 'opgave.write'),
  allow('bestuurder').everywhere().for(beleid).to('afspraken.open', 'afspraken.read', 'afspraken.sign', 'opgave.write'),
  allow('raadslid').everywhere().for(beleid).to('afspraken.open', 'afspraken.read'),
  allow('directeur')
    .everywhere()
    .for(beleid)
    .to('afspraken.open', 'afspraken.readown', 'afspraken.sign', 'opgave.write'),
  allow('financieel').everywhere().for('declaraties-betalen').to('afspraken.open', 'afspraken.read', 'opgave.write'),
]

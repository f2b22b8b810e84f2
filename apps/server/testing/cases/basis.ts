import * as basis from '@samenhang/basis/contract.ts'
import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'
import { beheerCases, vertegenwoordigingCases } from './beheer.ts'
import { brpFile } from './brp-file.ts'
import { forInwoner, forRegisseur, forRol, inGezin, ofPersoon, reden, regie, toegang, vandaag } from './relations.ts'

const asRegisseur = 'regisseur'
const everyRol = { never: 'every rol may see who works here' }
const search = { bsn: '999900006' as never, geboortedatum: '2013-06-01' as never }
export const basisCases = [
  securityCase({
    operation: basis.getHuishouden,
    permitted: { as: 'sanne', args: { path: inGezin } },
    ...forInwoner,
  }),
  securityCase({
    operation: basis.listHuishoudens,
    permitted: { as: asRegisseur, args: regie },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.listPersonen,
    permitted: { as: 'professional', args: {} },
    ...{ wrongRole: 'raadslid', otherTenant: 'gm9902/professional' },
    ...{ notInvolved: 'professional-elders', ended: 'professional-voorbij' },
  }),
  securityCase({
    operation: basis.getPersoon,
    permitted: { as: asRegisseur, args: { path: { persoonId: uuidOf('riet') }, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.searchPersoon,
    permitted: { as: asRegisseur, args: { body: search } },
    ...forRol('regisseur'),
  }),
  securityCase({
    operation: basis.getGeheimAdres,
    permitted: { as: asRegisseur, args: { path: { persoonId: uuidOf('sanne') }, body: { reden } } },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.getEigenAdres,
    permitted: { as: 'sanne', args: { path: { persoonId: uuidOf('sanne') } } },
    ...forInwoner,
    ended: { never: 'one does not stop being oneself' },
  }),
  securityCase({
    operation: basis.createHuishouden,
    permitted: {
      as: asRegisseur,
      args: { body: { naam: 'Nieuw', leden: [{ ...ofPersoon, rol: 'zoon' }], reden }, ...toegang },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.addHuishoudlid,
    permitted: {
      as: asRegisseur,
      args: { path: inGezin, body: { persoonId: uuidOf('buurkind'), rol: 'neef', from: vandaag as never }, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.endHuishoudlid,
    permitted: {
      as: asRegisseur,
      args: { path: { ...inGezin, lidId: uuidOf('lid-riet') }, body: { to: '2027-01-01' as never }, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.startBetrokkenheid,
    permitted: {
      as: asRegisseur,
      args: {
        body: {
          ...{ ...inGezin, medewerkerId: uuidOf('regisseur-elders'), soort: 'regisseur', reden },
          ...{ from: '2027-01-01' as never, to: '2027-01-02' as never },
        },
        ...regie,
      },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.endBetrokkenheid,
    permitted: {
      as: asRegisseur,
      args: { path: { betrokkenheidId: uuidOf('b-consulent') }, body: { to: vandaag as never }, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.listPartijen,
    permitted: { as: 'raadslid', args: {} },
    ...forRol('raadslid'),
    wrongRole: everyRol,
  }),
  securityCase({
    operation: basis.listMedewerkers,
    permitted: { as: 'raadslid', args: {} },
    ...forRol('raadslid'),
    wrongRole: everyRol,
  }),
  ...beheerCases,
  ...vertegenwoordigingCases,
  securityCase({
    operation: basis.importPersonen,
    permitted: { as: 'financieel', args: { body: brpFile as never } },
    ...forRol('financieel'),
  }),
]

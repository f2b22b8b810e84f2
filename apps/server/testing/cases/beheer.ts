import * as basis from '@samenhang/basis/contract.ts'
import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { loginOf, uuidOf } from '../facts.ts'
import { forRegisseur, forRol, ofPersoon, regie } from './relations.ts'

const account = { issuer: 'https://idp.example', subject: 'nieuw' }
const ofVerwijzer = { medewerkerId: uuidOf('verwijzer') }
const later = { from: '2027-01-01' as never, to: null }
const atTheEnd = { to: '2027-01-01' as never }
const ofRiet = { persoonId: uuidOf('riet') }
const byBeheerder = forRol('beheerder')
const ofContract = { medewerkerId: uuidOf('contractmanager') }
const ofVerwijzerLogin = { loginId: loginOf('gm9901', 'verwijzer') as never }
const ofPartij = { partijId: uuidOf('ander') }
const everyRol = { never: 'every rol may see who works here' }

/** Who works here; the login that is made is the one that is ended. */
export const beheerCases = [
  securityCase({
    operation: basis.createPartij,
    permitted: { as: 'beheerder', args: { body: { naam: 'Nieuw', soort: 'school' } } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.changePartij,
    permitted: {
      as: 'beheerder',
      args: { path: ofPartij, body: { naam: 'Ander', soort: 'overig', agbcode: null, gemeentecode: null } },
    },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.endPartij,
    permitted: { as: 'beheerder', args: { path: ofPartij, body: atTheEnd } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.getMedewerker,
    permitted: { as: 'raadslid', args: { path: ofVerwijzer } },
    ...forRol('raadslid'),
    wrongRole: everyRol,
  }),
  securityCase({
    operation: basis.endMedewerker,
    permitted: { as: 'beheerder', args: { path: { medewerkerId: uuidOf('beleid') }, body: atTheEnd } },
    ...byBeheerder,
  }),
  securityCase({ operation: basis.listLogins, permitted: { as: 'beheerder', args: {} }, ...byBeheerder }),
  securityCase({
    operation: basis.blockLogin,
    permitted: { as: 'beheerder', args: { path: ofVerwijzerLogin } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.unblockLogin,
    permitted: { as: 'beheerder', args: { path: ofVerwijzerLogin } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.setActsIn,
    permitted: { as: 'beheerder', args: { path: ofVerwijzerLogin, body: { actsIn: [] } } },
    ...byBeheerder,
  }),
  securityCase({ operation: basis.listBevestigingen, permitted: { as: 'beheerder', args: {} }, ...byBeheerder }),
  securityCase({
    operation: basis.settleBevestiging,
    permitted: {
      as: 'beheerder',
      args: { path: { bevestigingId: uuidOf('bevestiging') }, body: { uitkomst: 'bevestigd' } },
    },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.createMedewerker,
    permitted: { as: 'beheerder', args: { body: { partijId: uuidOf('helper'), naam: 'Nieuw', functie: 'nieuw' } } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.setRol,
    permitted: { as: 'beheerder', args: { path: ofVerwijzer, body: { rol: 'beleid', ...later } } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.endRol,
    permitted: { as: 'beheerder', args: { path: { ...ofVerwijzer, rol: 'verwijzer' }, body: atTheEnd } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.createLogin,
    permitted: { as: 'beheerder', args: { body: { ...account, ...ofContract } } },
    ...byBeheerder,
  }),
  securityCase({
    operation: basis.endLogin,
    permitted: { as: 'beheerder', args: { body: account } },
    ...byBeheerder,
  }),
]

/** Who speaks for whom. */
export const vertegenwoordigingCases = [
  securityCase({
    operation: basis.listBekenden,
    permitted: { as: 'regisseur', args: { path: ofPersoon, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.addVertegenwoordiging,
    permitted: {
      as: 'regisseur',
      args: {
        path: ofRiet,
        body: {
          ...{ vertegenwoordiger: { persoonId: uuidOf('sanne') }, soort: 'mentor', scope: ['euros'] },
          ...{ ...later, bewijs: 'beschikking kantonrechter' },
        },
        ...regie,
      },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.endVertegenwoordiging,
    permitted: {
      as: 'regisseur',
      args: { path: { ...ofRiet, vertegenwoordigingId: uuidOf('v1') }, body: atTheEnd, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.addGezag,
    permitted: {
      as: 'regisseur',
      args: {
        path: ofPersoon,
        body: { houder: ofRiet, soort: 'voogdij', ...later, bron: 'gezagsregister' },
        ...regie,
      },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: basis.endGezag,
    permitted: {
      as: 'regisseur',
      args: { path: { ...ofPersoon, gezagId: uuidOf('g2') }, body: atTheEnd, ...regie },
    },
    ...forRegisseur,
  }),
]

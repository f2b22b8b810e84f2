import * as basis from '@samenhang/basis/contract.ts'
import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'
import { forRegisseur, forRol, ofPersoon, regie } from './relations.ts'

const account = { issuer: 'https://idp.example', subject: 'nieuw' }
const ofVerwijzer = { medewerkerId: uuidOf('verwijzer') }
const later = { from: '2027-01-01' as never, to: null }
const atTheEnd = { to: '2027-01-01' as never }
const ofRiet = { persoonId: uuidOf('riet') }
const byBeheerder = forRol('beheerder')

/** Who works here; the login that is made is the one that is ended. */
export const beheerCases = [
  securityCase({
    operation: basis.createPartij,
    permitted: { as: 'beheerder', args: { body: { naam: 'Nieuw', soort: 'school' } } },
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
    permitted: { as: 'beheerder', args: { body: { ...account, ...ofVerwijzer } } },
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

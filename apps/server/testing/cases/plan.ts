import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import * as plan from '@samenhang/plan/contract.ts'
import { uuidOf } from '../facts.ts'
import { forInwoner, forRegisseur, forRol, inGezin, ofPersoon, vandaag } from './relations.ts'

const ofWoord = (id: string) => ({ as: 'sanne', args: { path: { woordId: uuidOf(id) } } })
const sanne = { persoonId: uuidOf('sanne') }

export const planCases = [
  securityCase({
    operation: plan.listEigenWoorden,
    permitted: { as: 'regisseur', args: { path: inGezin } },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.addEigenWoord,
    permitted: {
      as: 'sanne',
      args: { body: { ...inGezin, ...sanne, woorden: 'Nieuwe woorden.', gezegdOp: vandaag as never } },
    },
    ...forInwoner,
  }),
  securityCase({ operation: plan.showEigenWoord, permitted: ofWoord('delen'), ...forInwoner }),
  securityCase({ operation: plan.withholdEigenWoord, permitted: ofWoord('afschermen'), ...forInwoner }),
  securityCase({ operation: plan.withdrawEigenWoord, permitted: ofWoord('intrekken'), ...forInwoner }),
  securityCase({
    operation: plan.listDoelen,
    permitted: { as: 'sanne', args: { path: inGezin } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.listDoelenOfPersoon,
    permitted: { as: 'professional', args: { path: ofPersoon } },
    wrongRole: 'raadslid',
    otherTenant: 'gm9902/professional',
    notInvolved: 'professional-elders',
    ended: 'professional-voorbij',
  }),
  securityCase({
    operation: plan.createDoel,
    permitted: {
      as: 'sanne',
      args: {
        body: {
          ...{ ...inGezin, niveau: 'huishouden', personen: [sanne], titel: 'Nieuw doel' },
          woordIds: [uuidOf('gedeeld')],
        },
      },
    },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.linkDoel,
    permitted: { as: 'regisseur', args: { path: { doelId: uuidOf('samen') }, body: { partijId: uuidOf('ander') } } },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.endDoel,
    permitted: {
      as: 'sanne',
      args: { path: { doelId: uuidOf('eindigen') }, body: { bereikt: true, op: vandaag as never } },
    },
    ...forInwoner,
  }),
  securityCase({ operation: plan.countDoelen, permitted: { as: 'raadslid', args: {} }, ...forRol('raadslid') }),
]

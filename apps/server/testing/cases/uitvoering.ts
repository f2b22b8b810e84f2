import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { exampleToewijzing } from '@samenhang/standards/istandaarden/fixtures.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import * as uitvoering from '@samenhang/uitvoering/contract.ts'
import { uuidOf } from '../facts.ts'
import { forRegisseur, forRol, inGezin, ofPersoon } from './relations.ts'

const example = exampleToewijzing('ijw')
const bericht = new TextEncoder().encode(
  writeBericht({
    ...example,
    header: { ...example.header, afzender: '9901', ontvanger: '99000001' },
    client: { ...example.client, bsn: '999900006' },
  }),
)

const ofInlezing = { inlezingId: uuidOf('inlezing') }

export const uitvoeringCases = [
  securityCase({
    operation: uitvoering.importBericht,
    permitted: { as: 'financieel', args: { query: { bestand: 'bericht.xml' }, body: bericht as never } },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.listBerichten,
    permitted: { as: 'financieel', args: {} },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.listToewijzingen,
    permitted: { as: 'regisseur', args: { query: inGezin } },
    ...forRegisseur,
  }),
  securityCase({
    operation: uitvoering.getToewijzing,
    permitted: { as: 'professional', args: { path: { toewijzingId: uuidOf('zorg') } } },
    wrongRole: 'raadslid',
    otherTenant: 'gm9902/professional',
    notInvolved: 'professional-elders',
    ended: 'professional-voorbij',
  }),
  securityCase({
    operation: uitvoering.listPrestaties,
    permitted: { as: 'mark', args: { query: ofPersoon } },
    wrongRole: 'raadslid',
    otherTenant: 'gm9902/mark',
    notInvolved: 'buur',
    ended: 'weg',
  }),
  securityCase({
    operation: uitvoering.listDeclaraties,
    permitted: { as: 'financieel', args: {} },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.countInwoners,
    permitted: { as: 'raadslid', args: {} },
    ...forRol('raadslid'),
    wrongRole: 'regisseur',
  }),
  securityCase({
    operation: uitvoering.startInlezing,
    permitted: { as: 'financieel', args: {} },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.addBestand,
    permitted: {
      as: 'financieel',
      args: { path: ofInlezing, query: { bestand: 'bericht.xml', nr: 0 }, body: bericht as never },
    },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.getInlezing,
    permitted: { as: 'financieel', args: { path: ofInlezing } },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.listInlezingen,
    permitted: { as: 'financieel', args: {} },
    ...forRol('financieel'),
  }),
  securityCase({
    operation: uitvoering.readInlezing,
    permitted: { as: 'financieel', args: { path: ofInlezing } },
    ...forRol('financieel'),
  }),
]

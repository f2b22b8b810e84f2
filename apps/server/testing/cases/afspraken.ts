import { hashText } from '@samenhang/afspraken/cli.ts'
import * as afspraken from '@samenhang/afspraken/contract.ts'
import { makeConcept } from '@samenhang/afspraken/testing/examples.ts'
import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { type SecurityCase, securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'
import { forRol } from './relations.ts'

const here = [uuidOf('gm9901'), uuidOf('helper')]
const concept = {
  ...makeConcept(here),
  titel: 'kanarie gm9901 gezin afspraak',
  samenvatting: 'kanarie gm9901 gezin samenvatting',
}
const of = (id: string) => ({ afspraakId: uuidOf(id) }) as never
const helper = uuidOf('helper') as never
const proof = { orgaan: 'College', besluitdatum: '2026-11-01', kenmerk: 'k', mandaat: null }
const columns = 'nummer;gemeente;aanbieder'

const read = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'raadslid', args }, ...forRol('raadslid'), wrongRole: 'professional' })
const write = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'beleid', args }, ...forRol('beleid') })
const sign = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({
    operation,
    permitted: { as: 'bestuurder', args },
    ...forRol('bestuurder'),
    ended: 'raadslid-uit-dienst',
  })

/** Afspraken and contracts: read at the table, kept by the desk, signed for the own partij. */
export const afsprakenCases = [
  read(afspraken.listRecords, { query: { soort: 'contract' } }),
  read(afspraken.listVersies, { path: { recordId: uuidOf('afspraken-contract') as never } }),
  write(afspraken.setRecord, {
    body: { soort: 'reces', inhoud: { naam: 'Reces', van: '2027-07-01' as never, tot: '2027-08-01' as never } },
  }),
  sign(afspraken.setOwnRecord, {
    body: {
      soort: 'verbruik',
      inhoud: {
        ...{ contractId: uuidOf('afspraken-contract') as never, jaar: 2026, totEnMet: '2026-11-01' as never },
        ...{ cents: 100 as never, bron: 'Administratie' },
      },
    },
  }),
  write(afspraken.importContracten, { query: {}, body: new TextEncoder().encode(columns) as never }),
  read(afspraken.exportContracten, { query: { vorm: 'json' } }),
  read(afspraken.getVersnippering, { query: {} }),
  read(afspraken.listAfspraken, { query: {} }),
  read(afspraken.getAfspraak, { path: of('afspraak') }),
  write(afspraken.createAfspraak, {
    body: {
      titel: 'Nieuw',
      taakId: uuidOf('taak besluit') as never,
      schaalbesluitId: uuidOf('besluit') as never,
      concept,
    },
  }),
  write(afspraken.setConcept, { path: of('afspraak'), body: concept }),
  write(afspraken.offerVersie, { path: of('afspraak-concept'), body: {} }),
  sign(afspraken.signVersie, {
    path: of('afspraak-tekenen'),
    body: {
      ...{ versie: 1, partijId: here[0] as never, ondertekenaar: 'X', hoedanigheid: 'wethouder', bevoegdheid: proof },
      tekstHash: hashText(JSON.stringify(concept)),
    },
  }),
  sign(afspraken.proveBevoegdheid, {
    path: of('afspraak'),
    body: { versie: 1, partijId: here[0] as never, bevoegdheid: proof },
  }),
  write(afspraken.addGebeurtenis, {
    path: of('afspraak'),
    body: { soort: 'overdracht', partijId: helper, aan: 'Raad', waarom: 'verkiezing' },
  }),
  read(afspraken.exportReeks, { path: of('afspraak') }),
  read(afspraken.getDossier, { path: of('afspraak'), query: {} }),
  read(afspraken.exportDossier, { path: of('afspraak'), query: {} }),
  read(afspraken.getRoltoedeling, {}),
  read(afspraken.getRitme, { query: {} }),
  read(afspraken.exportRitme, { query: {} }),
  read(afspraken.getUittreding, { path: { recordId: uuidOf('afspraken-uittreding') as never } }),
  read(afspraken.listInspanningen, { query: {} }),
  read(afspraken.listBevindingen, {}),
]

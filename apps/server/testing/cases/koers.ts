import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { type SecurityCase, securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import * as koers from '@samenhang/koers/contract.ts'
import { uuidOf } from '../facts.ts'
import { forRol } from './relations.ts'

const of = (id: string) => ({ schaalbesluitId: uuidOf(id) }) as never
const thema = { themaId: uuidOf('koers-thema') as never }
const day = '2026-11-24' as never

const byRaadslid = { ...forRol('raadslid'), wrongRole: 'financieel' }
const byBeleid = forRol('beleid')
const read = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'raadslid', args }, ...byRaadslid })
const write = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'beleid', args }, ...byBeleid })
const noLogin = { never: 'anyone may, without a login' }
const text = (content: string) => new TextEncoder().encode(content)

/** The koers: read by each rol at the table, kept by the desk, laid down by a partij for itself. */
export const koersCases = [
  read(koers.listRecords, { query: {} }),
  read(koers.listVersies, { path: { recordId: uuidOf('koers-thema') as never } }),
  read(koers.getOpgave, { path: { opgaveId: uuidOf('koers-opgave') as never } }),
  read(koers.listSchaalbesluiten, { query: {} }),
  read(koers.getSchaalbesluit, { path: of('besluit') }),
  read(koers.listBevindingen, {}),
  read(koers.getKompas, {}),
  read(koers.getDoelDraad, { path: { doelId: uuidOf('koers-doel') as never } }),
  read(koers.exportKoers, { query: { vorm: 'json' } }),
  read(koers.importKoers, { body: text('{"records":[],"besluiten":[]}') as never }),
  read(koers.setOwnRecord, {
    body: { soort: 'keuze', inhoud: { ...thema, wel: true, tekst: 'Dit', waarom: 'Daarom', van: day } },
  }),
  write(koers.setRecord, { body: { soort: 'thema', inhoud: { naam: 'Wmo', domein: 'wmo', omschrijving: 'Hulp.' } } }),
  write(koers.importRegiovisie, { query: {}, body: text('# Wachttijden\nVier weken.') as never }),
  write(koers.proposeSchaalbesluit, {
    body: {
      ...{ taakId: uuidOf('koers-taak') as never, schaal: 'lokaal', titel: 'Lokaal', toelichting: 'Dichtbij.' },
      ...{ partijIds: [uuidOf('helper') as never], criteria: [{ code: 'wet', naam: 'Wet', feit: 'Mag.' }] },
      voorgesteldOp: day,
    },
  }),
  write(koers.takeSchaalbesluit, {
    path: of('voorstel'),
    body: { op: day, door: 'Bestuur', van: day, tot: null, herijkingOp: '2028-01-01' as never },
  }),
  write(koers.reviewSchaalbesluit, { path: of('besluit'), body: { op: day, uitkomst: 'Wij gaan door.' } }),
  write(koers.endSchaalbesluit, { path: of('besluit-einde'), body: { tot: day, waarom: 'Het past niet meer.' } }),
  securityCase({
    operation: koers.listWatErmeeIsGedaan,
    permitted: { as: 'anyone', args: { path: { stellingId: uuidOf('stelling-een') as never } } },
    ...{ wrongRole: noLogin, otherTenant: 'anyone', notInvolved: noLogin, ended: noLogin },
  }),
]

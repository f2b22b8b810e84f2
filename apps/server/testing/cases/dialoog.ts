import * as dialoog from '@samenhang/dialoog/contract.ts'
import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { type SecurityCase, securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { codes } from '../dialoog-rows.ts'
import { uuidOf } from '../facts.ts'

const gesprekId = uuidOf('gesprek')
const inGesprek = { path: { gesprekId } }
const inBijeenkomst = { path: { bijeenkomstId: uuidOf('bijeenkomst') } }
const ofStelling = (id: string) => ({ path: { stellingId: uuidOf(`stelling-${id}`) } })
const ofDeelnemer = (id: string) => ({ path: { deelnemerId: uuidOf(`deelnemer-${id}`) } })
const csv = (text: string) => new TextEncoder().encode(text)
const days = { begintOp: '2026-11-24', eindigtOp: '2026-12-24' }

const byBeleid = {
  wrongRole: 'financieel',
  otherTenant: 'gm9902/beleid',
  notInvolved: { never: 'holds in the whole tenant: nothing in a gesprek is about a known person' },
  ended: 'beleid-uit-dienst',
}
const noLogin = { never: 'takes no login, so no rol' }
const byDeelnemer = {
  wrongRole: noLogin,
  otherTenant: `code/${codes.here}`,
  notInvolved: { never: 'every code reaches rows of its own' },
  ended: noLogin,
}
const byAnyone = { wrongRole: noLogin, otherTenant: 'anyone', notInvolved: noLogin, ended: noLogin }

const staff = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'beleid', args }, ...byBeleid })
const deelnemer = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: `code/${codes.here}`, args }, ...byDeelnemer })
const open = <O extends Operation>(operation: O, args: ArgumentsOf<O>): SecurityCase =>
  securityCase({ operation, permitted: { as: 'anyone', args }, ...byAnyone })

/** One case for each operation of the room dialoog. */
export const dialoogCases: SecurityCase[] = [
  staff(dialoog.listGesprekken, {}),
  staff(dialoog.getGesprek, inGesprek),
  staff(dialoog.createGesprek, { body: { vraag: 'Wat vindt u?', ...days } as never }),
  staff(dialoog.changeGesprek, { ...inGesprek, body: { toelichting: 'Anders gezegd.' } }),
  staff(dialoog.openGesprek, { path: { gesprekId: uuidOf('gesprek-concept') } }),
  staff(dialoog.closeGesprek, { path: { gesprekId: uuidOf('gesprek-sluiten') } }),
  staff(dialoog.createUitnodigingen, { ...inGesprek, body: { aantal: 2 } }),
  staff(dialoog.listStellingen, inGesprek),
  staff(dialoog.addStellingen, { ...inGesprek, body: { stellingen: [{ tekst: 'Nog een stelling.' }] } }),
  staff(dialoog.translateStelling, { ...ofStelling('een'), body: { taal: 'en', tekst: 'One statement.' } }),
  staff(dialoog.moderateStelling, { ...ofStelling('twee'), body: { besluit: 'afgewezen', reden: 'anders' } }),
  staff(dialoog.mergeStelling, { ...ofStelling('drie'), body: { metStellingId: uuidOf('stelling-een') as never } }),
  staff(dialoog.listGelijkende, inGesprek),
  staff(dialoog.listPatronen, inGesprek),
  staff(dialoog.excludeDeelnemer, { ...ofDeelnemer('erin'), body: { reden: 'anders' } }),
  staff(dialoog.readmitDeelnemer, { ...ofDeelnemer('eruit'), body: {} }),
  staff(dialoog.listBreedGedragen, {}),
  staff(dialoog.giveAntwoord, {
    ...ofStelling('een'),
    body: { status: 'bezig', namens: 'De gemeente', reden: 'Wij werken eraan.' },
  }),
  staff(dialoog.listIdeeen, inGesprek),
  staff(dialoog.followIdee, { path: { ideeId: uuidOf('idee') }, body: { staat: 'toegelaten' } }),
  staff(dialoog.createBijeenkomst, { ...inGesprek, body: { naam: 'Avond', op: '2026-11-24' as never } }),
  staff(dialoog.listBijeenkomsten, inGesprek),
  staff(dialoog.getBijeenkomst, inBijeenkomst),
  staff(dialoog.addNotitie, { ...inBijeenkomst, body: { soort: 'notitie', tekst: 'Er was koffie.' } }),
  staff(dialoog.downloadStemvellen, inBijeenkomst),
  staff(dialoog.listStemvellen, inBijeenkomst),
  staff(dialoog.enterStemvel, { path: { ...inBijeenkomst.path, nummer: '1' }, body: { keuzes: 'e' } }),
  staff(dialoog.importStellingen, {
    ...inGesprek,
    body: csv('timestamp,comment-id,moderated,comment-body\n1700000000,90,1,Uit een bestand.\n'),
  }),
  staff(dialoog.importStemmen, {
    ...inGesprek,
    body: csv('timestamp,comment-id,voter-id,vote\n1700000000,1,1,1\n'),
  }),
  staff(dialoog.exportStellingen, inGesprek),
  staff(dialoog.exportStemmen, inGesprek),
  staff(dialoog.getUitkomst, inGesprek),
  staff(dialoog.exportUitkomst, { ...inGesprek, query: { vorm: 'json' } }),
  open(dialoog.listOpenGesprekken, {}),
  open(dialoog.showGesprek, inGesprek),
  open(dialoog.showUitkomst, inGesprek),
  // Given out from ten voters on.
  open(dialoog.downloadZelfNa, { path: { gesprekId: uuidOf('gesprek-geteld') } }),
  open(dialoog.startDeelname, {
    ...inGesprek,
    body: { code: '4444555566667777', toestel: 'toestel van een test' },
  }),
  open(dialoog.listModeraties, inGesprek),
  open(dialoog.listAntwoorden, inGesprek),
  deelnemer(dialoog.getDeelname, {}),
  deelnemer(dialoog.changeDeelname, { body: { taal: 'en' } }),
  deelnemer(dialoog.listVolgende, {}),
  deelnemer(dialoog.getEigenPlaats, {}),
  deelnemer(dialoog.castStemmen, {
    body: {
      stemmen: [{ stemId: uuidOf('stem') as never, stellingId: uuidOf('stelling-een') as never, keuze: 'eens' }],
    },
  }),
  deelnemer(dialoog.addStelling, { body: { tekst: 'Een eigen stelling.' } }),
  deelnemer(dialoog.addIdee, {
    body: { stellingId: uuidOf('stelling-een') as never, titel: 'Een idee', plan: 'Wij doen het samen op zaterdag.' },
  }),
  {
    ...deelnemer(dialoog.supportIdee, { path: { ideeId: uuidOf('idee') }, body: { steunt: true } }),
    notInvolved: `code/${codes.elsewhere}`,
  },
  deelnemer(dialoog.listOwnIdeeen, {}),
]

import { createHash } from 'node:crypto'
import * as delen from '@samenhang/delen/contract.ts'
import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'
import { forInwoner, forRegisseur, forRol, ofPersoon, reden, regie, toegang, vandaag } from './relations.ts'

const sanne = { persoonId: uuidOf('sanne') }
const bySanne = { as: 'sanne', args: { path: sanne } }
const ofDeling = (id: string) => ({ ...ofPersoon, delingId: uuidOf(id) })
const forOntvanger = {
  wrongRole: 'raadslid',
  otherTenant: 'gm9902/professional',
  notInvolved: 'professional-elders',
  ended: 'professional-voorbij',
}
const forFg = { ...forRol('fg'), ended: { never: 'nobody of the village stopped being fg' } }
const byFg = { as: 'fg', args: {} }
const everybody = { never: 'the register is for everybody' }

const inhoud = { velden: [{ veld: 'naam', regels: ['kanarie gm9901 gezin daan'] }], bericht: null }
const gezien = createHash('sha256').update(JSON.stringify(inhoud)).digest('hex')
const aanbod = {
  velden: ['naam'],
  ontvanger: { medewerkerId: uuidOf('professional') as never },
  purpose: 'hulp-verlenen' as const,
  stap: 'onderzoek na een melding',
  legalBasis: 'wmo-2-3-2',
  noodzaak: reden,
  period: { from: vandaag as never, to: '2026-12-31' as never },
  geinformeerdOp: vandaag as never,
  geinformeerdHoe: 'in een gesprek',
  gezien,
}

export const delenCases = [
  securityCase({ operation: delen.listInzagen, permitted: bySanne, ...forInwoner }),
  securityCase({
    operation: delen.listDeelbaar,
    permitted: { as: 'regisseur', args: { path: ofPersoon, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.previewDeling,
    permitted: { as: 'regisseur', args: { path: ofPersoon, body: { velden: ['naam'] }, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.createDeling,
    permitted: { as: 'regisseur', args: { path: ofPersoon, body: aanbod, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.declineDeling,
    permitted: {
      as: 'regisseur',
      args: { path: ofPersoon, body: { wat: 'cijfers', gevraagdDoor: 'school', reden }, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.listDelingen,
    permitted: { as: 'regisseur', args: { path: ofPersoon, ...regie } },
    ...forRegisseur,
  }),
  securityCase({ operation: delen.listOntvangen, permitted: { as: 'professional', args: {} }, ...forOntvanger }),
  securityCase({
    operation: delen.readDeling,
    permitted: { as: 'professional', args: { path: ofDeling('te lezen') } },
    ...forOntvanger,
  }),
  securityCase({
    operation: delen.acceptDeling,
    permitted: { as: 'professional', args: { path: ofDeling('te aanvaarden') } },
    ...forOntvanger,
  }),
  securityCase({
    operation: delen.rejectDeling,
    permitted: { as: 'professional', args: { path: ofDeling('af te wijzen'), body: { reden } } },
    ...forOntvanger,
  }),
  securityCase({
    operation: delen.finishDeling,
    permitted: { as: 'professional', args: { path: ofDeling('af te ronden'), body: { uitkomst: reden } } },
    ...forOntvanger,
  }),
  securityCase({
    operation: delen.revokeDeling,
    permitted: { as: 'regisseur', args: { path: ofDeling('in te trekken'), body: { reden }, ...regie } },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.createVerzoek,
    permitted: { as: 'sanne', args: { path: sanne, body: { soort: 'vraag', over: 'alles', tekst: 'Waarom?' } } },
    ...forInwoner,
  }),
  securityCase({ operation: delen.listVerzoeken, permitted: bySanne, ...forInwoner }),
  securityCase({
    operation: delen.listOpenVerzoeken,
    permitted: { as: 'regisseur', args: regie },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.answerVerzoek,
    permitted: {
      as: 'regisseur',
      args: {
        path: { ...sanne, verzoekId: uuidOf('verzoek') },
        body: { besluit: 'beantwoord', tekst: 'Dit is het antwoord.' },
        ...regie,
      },
    },
    ...forRegisseur,
  }),
  securityCase({ operation: delen.listToestemmingen, permitted: bySanne, ...forInwoner }),
  securityCase({
    operation: delen.giveToestemming,
    permitted: {
      as: 'sanne',
      args: {
        path: sanne,
        body: {
          soort: 'agreement-to-help',
          partijId: uuidOf('helper') as never,
          purpose: 'hulp thuis',
          textVersion: '1',
          tot: '2027-01-01' as never,
        },
      },
    },
    ...forInwoner,
  }),
  securityCase({
    operation: delen.withdrawToestemming,
    permitted: { as: 'sanne', args: { path: { ...sanne, toestemmingId: uuidOf('toestemming') } } },
    ...forInwoner,
  }),
  securityCase({
    operation: delen.startNoodtoegang,
    permitted: {
      as: 'regisseur',
      args: {
        path: ofPersoon,
        body: {
          reden: 'De school belde: hij is zoek en heeft medicijnen nodig.',
          tweedeId: uuidOf('consulent') as never,
          minuten: 30,
        },
        ...toegang,
      },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: delen.listNoodtoegangen,
    permitted: { as: 'regisseur', args: toegang },
    ...forRol('regisseur'),
  }),
  securityCase({ operation: delen.listNoodtoegangOfPersoon, permitted: bySanne, ...forInwoner }),
  securityCase({
    operation: delen.judgeNoodtoegang,
    permitted: {
      as: 'regisseur',
      args: {
        path: { noodtoegangId: uuidOf('nood') },
        body: { oordeel: 'terecht', toelichting: 'Er was haast bij.' },
        ...toegang,
      },
    },
    ...forRegisseur,
  }),
  securityCase({ operation: delen.searchLog, permitted: byFg, ...forFg }),
  securityCase({ operation: delen.listOpvallend, permitted: byFg, ...forFg }),
  securityCase({ operation: delen.verifyLog, permitted: byFg, ...forFg }),
  securityCase({
    operation: delen.exportLog,
    permitted: {
      as: 'fg',
      args: { query: { vorm: 'ldv', van: vandaag as never, tot: vandaag as never } },
    },
    ...forFg,
  }),
  securityCase({
    operation: delen.listVerwerkingen,
    permitted: { as: 'sanne', args: {} },
    wrongRole: everybody,
    otherTenant: 'gm9902/sanne',
    notInvolved: everybody,
    ended: everybody,
  }),
]

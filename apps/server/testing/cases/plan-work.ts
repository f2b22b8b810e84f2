import { securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import * as plan from '@samenhang/plan/contract.ts'
import { uuidOf } from '../facts.ts'
import { forInwoner, forRegisseur, forRol, inGezin, ofPersoon, reden, regie, toegang, vandaag } from './relations.ts'

const day = vandaag as never
const at = <Name extends string>(name: Name, id: string) => ({ path: { [name]: uuidOf(id) } as Record<Name, string> })
const sanne = { persoonId: uuidOf('sanne') }
const professional = {
  ...{ wrongRole: 'raadslid', otherTenant: 'gm9902/professional' },
  ...{ notInvolved: 'professional-elders', ended: 'professional-voorbij' },
}
/** A consulent of the family is permitted. */
const forConsulent = { ...forRegisseur, otherTenant: 'gm9902/consulent' }
const gedeeld = { regisseur: true, partijIds: [uuidOf('helper')] }

/** Acties, regisseur, front door, besluiten, ratings and the work list. */
export const planWorkCases = [
  securityCase({ operation: plan.listActies, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({
    operation: plan.listActiesOfPersoon,
    permitted: { as: 'professional', args: { path: ofPersoon } },
    ...professional,
  }),
  securityCase({
    operation: plan.createActie,
    permitted: {
      as: 'sanne',
      args: { ...at('doelId', 'samen'), body: { titel: 'Nieuw', eigenaar: { soort: 'niemand' }, vanaf: day } },
    },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.setEigenaar,
    permitted: {
      as: 'professional',
      args: {
        ...at('actieId', 'actie'),
        body: { eigenaar: { soort: 'medewerker', medewerkerId: uuidOf('professional') } },
      },
    },
    ...professional,
  }),
  securityCase({
    operation: plan.tellActie,
    permitted: { as: 'sanne', args: { ...at('actieId', 'actie-melden'), body: { stand: 'begonnen', op: day } } },
    ...forInwoner,
  }),
  securityCase({ operation: plan.getRegisseur, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({ operation: plan.listVoorstellen, permitted: { as: 'regisseur', args: {} }, ...forRol('regisseur') }),
  securityCase({
    operation: plan.acceptRegisseur,
    permitted: { as: 'regisseur', args: { ...at('regisseurId', 'voorstel'), body: { aanvaard: true } } },
    ...forRol('regisseur'),
    notInvolved: 'regisseur-elders',
  }),
  securityCase({
    operation: plan.agreeRegisseur,
    permitted: { as: 'sanne', args: { ...at('regisseurId', 'voorstel'), body: { ...sanne, hoe: 'zelf' } } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.startRegisseur,
    permitted: { as: 'regisseur', args: at('regisseurId', 'voorstel') },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.proposeRegisseur,
    permitted: {
      as: 'regisseur',
      args: { path: inGezin, body: { medewerkerId: uuidOf('regisseur-elders'), vanaf: day, reden } },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.stopRegisseur,
    permitted: {
      as: 'regisseur',
      args: { path: inGezin, body: { vanaf: '2026-11-25' as never, uiterlijk: '2026-12-20' as never, reden } },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.createVraag,
    permitted: {
      as: 'sanne',
      args: { body: { ...sanne, woorden: 'Hulp.', gesteldOp: day, gesteldDoor: 'zelf', weg: 'web' } },
    },
    ...forInwoner,
  }),
  securityCase({ operation: plan.listVragen, permitted: { as: 'sanne', args: {} }, ...forInwoner }),
  securityCase({
    operation: plan.listWachtendeVragen,
    permitted: { as: 'regisseur', args: {} },
    ...forRol('regisseur'),
  }),
  securityCase({
    operation: plan.pickVraag,
    permitted: { as: 'regisseur', args: at('vraagId', 'vraag') },
    ...forRol('regisseur'),
  }),
  securityCase({
    operation: plan.addStap,
    permitted: { as: 'sanne', args: { ...at('vraagId', 'vraag'), body: { kind: 'bezwaar', wet: 'wmo', date: day } } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.setIntake,
    permitted: { as: 'sanne', args: { ...at('vraagId', 'vraag'), body: { intake: [] } } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.tellTerug,
    permitted: {
      as: 'regisseur',
      args: { ...at('vraagId', 'vraag-verwezen'), body: { tekst: 'Er is een plan.', akkoordOp: day }, ...regie },
    },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.listSocialeKaart,
    permitted: { as: 'sanne', args: {} },
    ...forInwoner,
    notInvolved: { never: 'everybody may see the sociale kaart' },
    ended: { never: 'everybody may see the sociale kaart' },
  }),
  securityCase({
    operation: plan.addKaartItem,
    permitted: {
      as: 'regisseur',
      args: { body: { naam: 'Inloop', waarvoor: 'Koffie', blok: 'geld', contact: 'Brink 4' } },
    },
    ...forRol('regisseur'),
  }),
  securityCase({
    operation: plan.listBesluiten,
    permitted: { as: 'sanne', args: { query: sanne } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.createBesluit,
    permitted: {
      as: 'consulent',
      args: {
        ...at('vraagId', 'vraag'),
        body: {
          ...{ wet: 'wmo', artikel: 'Wmo 2015 art. 2.3.5', uitkomst: 'afgewezen', voorzieningen: [] },
          ...{ motivering: 'Dit is de reden van het besluit.', van: null, tot: null },
        },
        ...toegang,
      },
    },
    ...forConsulent,
  }),
  securityCase({
    operation: plan.tellBesluit,
    permitted: { as: 'consulent', args: { ...at('besluitId', 'besluit'), body: { op: day }, ...toegang } },
    ...forConsulent,
  }),
  securityCase({
    operation: plan.printBesluit,
    permitted: { as: 'sanne', args: at('besluitId', 'besluit') },
    ...forInwoner,
  }),
  securityCase({ operation: plan.listNotities, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({
    operation: plan.addNotitie,
    permitted: {
      as: 'regisseur',
      args: { path: inGezin, body: { soort: 'contact', op: day, tekst: 'Gebeld.', metHuishouden: true } },
    },
    ...forRegisseur,
  }),
  securityCase({ operation: plan.listOordelen, permitted: { as: 'sanne', args: { path: inGezin } }, ...forInwoner }),
  securityCase({
    operation: plan.giveOordeel,
    permitted: { as: 'sanne', args: { ...at('doelId', 'samen'), body: { cijfer: 6, gedeeld } } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.showOordeel,
    permitted: { as: 'sanne', args: { ...at('oordeelId', 'oordeel'), body: gedeeld } },
    ...forInwoner,
  }),
  securityCase({
    operation: plan.withdrawOordeel,
    permitted: { as: 'sanne', args: at('oordeelId', 'oordeel-weg') },
    ...forInwoner,
  }),
  securityCase({ operation: plan.countOordelen, permitted: { as: 'raadslid', args: {} }, ...forRol('raadslid') }),
  securityCase({ operation: plan.listAgenda, permitted: { as: 'regisseur', args: regie }, ...forRegisseur }),
  securityCase({
    operation: plan.listBevindingen,
    permitted: { as: 'regisseur', args: { path: inGezin } },
    ...forRegisseur,
  }),
  securityCase({
    operation: plan.startVervanging,
    permitted: {
      as: 'regisseur',
      args: {
        body: { medewerkerId: uuidOf('regisseur-voorbij'), from: '2026-12-21' as never, to: '2027-01-03' as never },
      },
    },
    ...forRegisseur,
    notInvolved: { never: 'it is about the plans of who asks, and of nobody else' },
  }),
]

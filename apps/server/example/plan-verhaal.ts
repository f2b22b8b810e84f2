import type { House } from '@samenhang/kernel/house.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, addMonths } from '@samenhang/kernel/period/civil-date.ts'
import {
  acceptRegisseur,
  addKaartItem,
  agreeRegisseur,
  createActie,
  giveOordeel,
  proposeRegisseur,
  startRegisseur,
  tellActie,
} from '@samenhang/plan/contract.ts'
import { type As, asCaller } from './as-caller.ts'
import { huishoudenId as huishoudenOf, persoonId } from './inwoners.ts'
import { loginId, medewerkerId } from './medewerkers.ts'
import { beekwijk, partijId } from './regio.ts'
import { tellVragen } from './vraag-verhaal.ts'

type Doelen = { readonly rust: Id; readonly baan: Id; readonly school: Id }

/** The plan of familie Voorbeeld: its regisseur, who does what, how it goes according to Sanne, and what she asked. */
export async function tellPlan(house: House, doelen: Doelen): Promise<void> {
  const as = (subject: string) => asCaller(house, beekwijk, loginId(subject))
  const [sanne, daan, farida, mila] = [await as('sanne'), await as('daan'), await as('farida'), await as('mila')]
  await chooseRegisseur(farida, sanne, house.clock.today())
  await agreeOnActies(farida, daan, doelen, house.clock.today())
  for (const [doelId, then, now, woorden] of [
    [doelen.rust, 3, 6, 'De ochtend gaat beter. Het oefenen met Jan hielp.'],
    [doelen.baan, 4, 5, 'Ik zoek nog. De opvang is niet geregeld.'],
  ] as const) {
    const gedeeld = { regisseur: true, partijIds: [partijId('waterlelie')] }
    const op = addDays(house.clock.today(), -80)
    await sanne(giveOordeel, { path: { doelId }, body: { cijfer: then, gedeeld, op } })
    await sanne(giveOordeel, { path: { doelId }, body: { cijfer: now, woorden, gedeeld } })
  }
  for (const item of socialeKaart) await mila(addKaartItem, { body: item })
  await tellVragen(house)
}

async function chooseRegisseur(farida: As, sanne: As, today: ReturnType<House['clock']['today']>): Promise<void> {
  const purpose = 'ondersteuning-coordineren'
  const path = { huishoudenId: huishoudenOf('voorbeeld') }
  const body = {
    medewerkerId: medewerkerId('farida'),
    vanaf: today,
    reden: 'Zo besproken met Sanne aan de keukentafel.',
  }
  const asked = await farida(proposeRegisseur, { path, body, purpose })
  await farida(acceptRegisseur, { path: asked, body: { aanvaard: true } })
  await sanne(agreeRegisseur, { path: asked, body: { persoonId: persoonId('sanne'), hoe: 'zelf' } })
  await farida(startRegisseur, { path: asked, purpose })
}

async function agreeOnActies(
  farida: As,
  daan: As,
  { rust, baan, school }: Doelen,
  today: ReturnType<House['clock']['today']>,
): Promise<void> {
  const since = addDays(today, -60)
  const person = (key: string) => ({ soort: 'persoon', persoonId: persoonId(key) }) as const
  const worker = (key: string) => ({ soort: 'medewerker', medewerkerId: medewerkerId(key) }) as const
  const koen = { soort: 'netwerk', naam: 'Koen Visser, mentor van Daan' } as const
  const nobody = { soort: 'niemand' } as const
  const plan = [
    [farida, rust, 'Met Daan oefenen met opstaan', worker('jan'), { tot: addDays(today, 24) }, true],
    [farida, rust, 'Noor naar school brengen', person('riet'), { ritme: 'maandag en donderdag' }, true],
    [farida, rust, 'De tassen ’s avonds klaarzetten', person('sanne'), { ritme: 'elke dag' }, true],
    [farida, baan, 'Een baan zoeken van 16 uur', person('sanne'), { tot: addMonths(today, 2) }, true],
    [farida, baan, 'Opvang na school regelen', nobody, {}, false],
    [daan, school, 'Vervoer naar school regelen', worker('farida'), { tot: addDays(today, 10) }, false],
    [daan, school, 'Praten met Daan over school', koen, { tot: addDays(today, 9) }, false],
    [daan, school, 'Een rooster maken van drie dagen', koen, { tot: addDays(today, 17) }, false],
  ] as const
  for (const [voice, doelId, titel, eigenaar, when, begun] of plan) {
    const { actieId } = await voice(createActie, { path: { doelId }, body: { titel, eigenaar, vanaf: since, ...when } })
    if (begun) await voice(tellActie, { path: { actieId }, body: { stand: 'begonnen', op: since } })
  }
}

const socialeKaart = [
  {
    naam: 'Inloophuis De Brink',
    waarvoor: 'Koffie, samen eten en iemand om mee te praten',
    blok: 'mensen om u heen',
    contact: 'Elke werkdag van 10 tot 16 uur, Brink 4',
  },
  {
    naam: 'Formulierencafe in de bibliotheek',
    waarvoor: 'Hulp bij brieven, formulieren en toeslagen',
    blok: 'geld',
    contact: 'Dinsdag en donderdag, zonder afspraak',
  },
  {
    naam: 'Steunpunt mantelzorg',
    waarvoor: 'Voor wie voor een ander zorgt: praten, tips en even vrij',
    blok: 'wat u zelf kunt',
    contact: '088 000 00 21',
  },
  {
    naam: 'Buurtsportcoach',
    waarvoor: 'Samen bewegen, ook als u weinig kunt betalen',
    blok: 'gezondheid',
    contact: '088 000 00 22',
  },
] as const

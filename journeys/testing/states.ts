import { huishoudenId, persoonId } from '@samenhang/server/example/inwoners.ts'
import type { Page } from 'playwright-core'
import { afsprakenStates } from './afspraken-states.ts'
import { basisStates } from './basis-states.ts'
import { declaratieVanWaterlelie } from './declaratie.ts'
import { dialoogStates } from './dialoog-states.ts'
import { koersStates } from './koers-states.ts'
import { both, follow, noAccess, press, type State, tables } from './state.ts'

const huishouden = '/plan/huishoudens/$huishoudenId'
const voorbeeld = `/plan/huishoudens/${huishoudenId('voorbeeld')}`

const home: State[] = [
  { route: '*', who: 'anna', path: '/bestaat-niet', shows: noAccess },
  { route: '/', who: 'marit', path: '/', shows: 'Waar huishoudens in Beekwijk aan werken' },
  { route: '/', who: 'marit', path: '/', act: tables, shows: 'Andere doelen samen' },
  { route: '/', who: 'laila', path: '/', shows: 'Te klein om te tonen' },
  { route: '/', who: 'ruud', path: '/', shows: 'Hulp van uw organisatie' },
  { route: '/hoe-dit-werkt', path: '/hoe-dit-werkt', shows: 'De draad' },
  { route: '/privacy', path: '/privacy', shows: 'Wie wat ziet' },
  { route: '/privacy', who: 'anna', path: '/privacy', act: press('English'), shows: 'Who sees what' },
  { route: '/toegankelijkheid', path: '/toegankelijkheid', shows: 'Wat wij nog niet weten' },
  { route: '/inloggen', path: '/inloggen', shows: 'Kijk mee als Sanne Voorbeeld' },
  { route: '/inloggen', path: '/inloggen?reden=mislukt', shows: 'U bent niet ingelogd' },
  { route: '/sessies', who: 'farida', path: '/sessies', shows: 'Dit apparaat' },
]

const werklijst: State[] = [
  { route: '/plan', who: 'farida', path: '/plan', shows: 'U bent regisseur van 18 huishoudens.' },
  {
    route: '/plan',
    who: 'farida',
    path: '/plan',
    act: (page) => page.getByRole('button', { name: /^Iets ontbreekt/ }).click(),
    shows: '1 keer hulp zonder doel',
  },
  { route: '/plan', who: 'mark', path: '/plan', shows: 'Uw plannen' },
]

const persoonPlan = (key: string) => ({
  route: '/plan/personen/$persoonId',
  path: `/plan/personen/${persoonId(key)}`,
  shows: 'U ziet wat u voor deze persoon mag zien.',
})

const vanDaan = `/delen/personen/${persoonId('daan')}`
const delen: State[] = [
  { route: '/delen', who: 'sanne', path: '/delen', shows: 'Wie er wanneer keek' },
  { route: '/delen', who: 'sanne', path: '/delen', act: tables, shows: 'Wie er wanneer keek' },
  {
    route: '/delen',
    who: 'daan',
    path: '/delen',
    act: press('Ik wil dat dit stopt'),
    shows: 'Waarom bent u het er niet mee eens?',
  },
  { route: '/delen', who: 'youssef', path: '/delen', shows: 'Wat er gebeurde' },
  { route: '/delen', who: 'koen', path: '/delen', act: press('Lees'), shows: 'De inwoner ziet dat u dit las.' },
  { route: '/delen', who: 'farida', path: '/delen', shows: 'Vragen van inwoners' },
  { route: '/delen', who: 'sofie', path: '/delen', shows: 'Is het log nog heel?' },
  { route: '/delen', who: 'sanne', path: '/delen', act: press('English'), shows: 'What happened' },
  {
    route: '/delen/inzagen/$persoonId',
    who: 'mark',
    path: `/delen/inzagen/${persoonId('daan')}`,
    shows: 'Wat er gebeurde',
  },
  { route: '/delen/inzagen/$persoonId', who: 'riet', path: `/delen/inzagen/${persoonId('daan')}`, shows: noAccess },
  { route: '/delen/personen/$persoonId', who: 'farida', path: vanDaan, shows: '1 deling loopt' },
  { route: '/delen/personen/$persoonId', who: 'joost', path: vanDaan, shows: noAccess },
  {
    route: '/delen/personen/$persoonId/nieuw',
    who: 'farida',
    path: `${vanDaan}/nieuw`,
    act: press('Bekijk wat de ander leest'),
    shows: 'Precies dit, en niets anders',
  },
  { route: '/verwerkingsregister', path: '/verwerkingsregister', shows: 'redenen gebruiken wij gegevens' },
]

const plan: State[] = [
  { ...persoonPlan('daan'), who: 'jan' },
  { ...persoonPlan('noor'), who: 'mark' },
  { ...persoonPlan('riet'), who: 'youssef' },
  { ...persoonPlan('riet'), who: 'joost', shows: noAccess },
  { route: huishouden, who: 'farida', path: voorbeeld, shows: 'Daan Voorbeeld deelt deze woorden niet met u.' },
  { route: huishouden, who: 'farida', path: voorbeeld, act: tables, shows: 'Van 1 toewijzing' },
  {
    route: huishouden,
    who: 'farida',
    path: voorbeeld,
    before: (page) => page.route('**/api/**', () => undefined),
    shows: 'Bezig met ophalen',
  },
  {
    route: huishouden,
    who: 'farida',
    path: voorbeeld,
    before: (page) => page.route('**/api/**', (route) => route.abort()),
    shows: 'Dit kon niet worden opgehaald',
  },
  { route: huishouden, who: 'farida', path: voorbeeld, act: press('English'), shows: 'Where the money goes' },
  { route: huishouden, who: 'sanne', path: voorbeeld, shows: 'Mijn woorden' },
  { route: huishouden, who: 'sanne', path: voorbeeld, act: press('Trek in'), shows: 'U kunt dit niet terugdraaien.' },
  { route: huishouden, who: 'daan', path: voorbeeld, shows: 'Alleen u ziet dit' },
  { route: huishouden, who: 'riet', path: voorbeeld, shows: 'Helder Huishouden' },
  { route: huishouden, who: 'mila', path: voorbeeld, shows: 'Familie Voorbeeld' },
  { route: huishouden, who: 'joost', path: voorbeeld, shows: noAccess },
]

const woord = { route: `${huishouden}/eigen-woorden/nieuw`, path: `${voorbeeld}/eigen-woorden/nieuw` }
const doel = { route: `${huishouden}/doelen/nieuw`, path: `${voorbeeld}/doelen/nieuw` }
const wijzigen = { route: `${huishouden}/doelen/$doelId`, path: voorbeeld }
const toerekening = { route: `${huishouden}/toewijzingen/$toewijzingId`, path: voorbeeld }
const vlier = follow('Zeg waar de hulp van Werkplaats Vlier voor is')

const forms: State[] = [
  { ...woord, who: 'sanne', shows: 'Mag uw regisseur dit lezen?' },
  { ...woord, who: 'sanne', act: press('Bewaar'), shows: 'Kijk nog naar 1 antwoord' },
  { ...woord, who: 'farida', shows: 'Wie zei dit?' },
  { ...woord, who: 'joost', shows: noAccess },
  { ...doel, who: 'farida', shows: 'Uit welke eigen woorden komt het?' },
  { ...doel, who: 'farida', act: press('Stel het doel vast'), shows: 'Kijk nog naar 2 antwoorden' },
  { ...wijzigen, who: 'farida', act: follow('Wijzig'), shows: 'Welke organisatie doet mee?' },
  {
    ...wijzigen,
    who: 'farida',
    act: both(follow('Wijzig'), press('Sluit het doel af')),
    shows: 'Kijk nog naar 1 antwoord',
  },
  { ...wijzigen, who: 'farida', path: `${voorbeeld}/doelen/${huishoudenId('geen doel')}`, shows: noAccess },
  { ...toerekening, who: 'farida', act: vlier, shows: 'Voor welke doelen is deze hulp?' },
  { ...toerekening, who: 'farida', act: both(vlier, press('Leg vast')), shows: 'Kijk nog naar 1 antwoord' },
]

const actie = { route: `${huishouden}/acties/$actieId`, path: voorbeeld }
const nieuw = { route: `${huishouden}/doelen/$doelId/acties/nieuw`, path: voorbeeld }
const regisseur = { route: `${huishouden}/regisseur`, path: `${voorbeeld}/regisseur` }
const oordeel = { route: `${huishouden}/doelen/$doelId/oordeel`, path: voorbeeld }
const vragen = { route: '/plan/vragen', path: '/plan/vragen' }
const vraag = { route: '/plan/vragen/nieuw', path: '/plan/vragen/nieuw' }
const open = (page: Page) =>
  page
    .getByRole('link', { name: /^Vraag van/ })
    .first()
    .click()

const planWork: State[] = [
  { route: huishouden, who: 'sanne', path: voorbeeld, act: tables, shows: 'Eén ding doet nog niemand.' },
  { ...actie, who: 'farida', act: follow('Opvang na school regelen'), shows: 'Hoe staat' },
  { ...nieuw, who: 'farida', act: follow('Spreek een actie af'), shows: 'Wat gaat er gebeuren?' },
  { ...regisseur, who: 'farida', shows: 'Zonder regisseur verder' },
  { ...regisseur, who: 'sanne', shows: noAccess },
  {
    route: `${huishouden}/notities/nieuw`,
    who: 'farida',
    path: `${voorbeeld}/notities/nieuw`,
    shows: 'Was het gezin erbij',
  },
  { ...oordeel, who: 'sanne', act: follow('Zeg hoe het nu gaat'), shows: 'Wie mag dit zien?' },
  { ...vragen, who: 'sanne', shows: 'Wat er gebeurde' },
  { ...vragen, who: 'anna', shows: 'Bedankt voor het bellen.' },
  { ...vragen, who: 'joost', shows: 'wacht op iemand' },
  { ...vraag, who: 'riet', shows: 'Wat is er al in de buurt?' },
  { ...vraag, who: 'riet', act: press('Verstuur de vraag'), shows: 'Kijk nog naar 1 antwoord' },
  { route: '/plan/vragen/$vraagId', who: 'sanne', path: '/plan/vragen', act: open, shows: 'Wilt u iets laten weten?' },
  { route: '/plan/agenda', who: 'farida', path: '/plan/agenda', shows: 'Actie zonder eigenaar' },
  { route: '/plan/agenda', who: 'sanne', path: '/plan/agenda', shows: noAccess },
]

const refused = async (page: Page) => {
  await page
    .getByLabel('Kies bestanden')
    .setInputFiles(declaratieVanWaterlelie({ cents: 1, total: 2, nummer: 'FOUT2' }))
  await press('Lees 1 bestand in')(page)
}

const uitvoering: State[] = [
  { route: '/uitvoering', who: 'ingrid', path: '/uitvoering', shows: 'berichten ingelezen' },
  {
    route: '/uitvoering',
    who: 'ingrid',
    path: '/uitvoering',
    act: (page) => page.getByLabel('Zoek in deze tabel').fill('nergens'),
    shows: 'Geen regel past bij wat u zoekt.',
  },
  { route: '/uitvoering', who: 'anna', path: '/uitvoering', shows: noAccess },
  { route: '/uitvoering/inlezen', who: 'ingrid', path: '/uitvoering/inlezen', shows: 'Kies bestanden' },
  {
    route: '/uitvoering/inlezen/$inlezingId',
    who: 'ingrid',
    path: '/uitvoering/inlezen',
    act: refused,
    shows: 'Waarom FOUT2.xml is geweigerd',
  },
  { route: '/uitvoering/inlezen', who: 'ingrid', path: '/uitvoering/inlezen', shows: 'Wat u eerder inlas' },
  { route: '/budget', who: 'ingrid', path: '/budget', shows: 'gedeclareerd' },
  { route: '/budget', who: 'thomas', path: '/budget', act: press('Wmo 2015'), shows: 'gedeclareerd' },
  { route: '/budget', who: 'anna', path: '/budget', shows: noAccess },
]

/** Every page of the app in every state that can be reached in the example region. */
export const states: readonly State[] = [
  ...home,
  ...werklijst,
  ...delen,
  ...plan,
  ...forms,
  ...planWork,
  ...uitvoering,
  ...dialoogStates,
  ...basisStates,
  ...koersStates,
  ...afsprakenStates,
]

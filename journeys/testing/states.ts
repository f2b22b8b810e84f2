import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { familieVoorbeeld, huishoudenId, persoonId } from '@samenhang/server/example/inwoners.ts'
import { testBsns } from '@samenhang/standards/istandaarden/fixtures.ts'
import type { Page } from 'playwright-core'
import { declaratieVanWaterlelie } from './declaratie.ts'

/** A screen in one of the states that it can be in. */
export type State = {
  /** Path of the route, as the app writes it; '*' for an address that is no page. */
  readonly route: string
  /** Who looks; nobody when left out. */
  readonly who?: string
  readonly path: string
  /** What makes the state, before and after the page is there. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly act?: (page: Page) => Promise<unknown>
  /** Text that stands on the page in this state and not in another. */
  readonly shows: string
}

const huishouden = '/plan/huishoudens/$huishoudenId'
const voorbeeld = `/plan/huishoudens/${huishoudenId('voorbeeld')}`
const noAccess = 'Deze pagina is er niet, of u mag haar niet zien.'

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().click()
const both = (one: State['act'], other: State['act']) => async (page: Page) => {
  await one?.(page)
  await other?.(page)
}
const tables = async (page: Page) => {
  for (const button of await page.getByRole('button', { name: 'Bekijk als tabel' }).all()) await button.click()
}

const home: State[] = [
  { route: '/', who: 'kees', path: '/', shows: 'Hier is nog niets voor uw rol' },
  { route: '*', who: 'anna', path: '/bestaat-niet', shows: noAccess },
  { route: '/inloggen', path: '/inloggen', shows: 'Kijk mee als Sanne Voorbeeld' },
  { route: '/inloggen', path: '/inloggen?reden=mislukt', shows: 'U bent niet ingelogd' },
  { route: '/sessies', who: 'farida', path: '/sessies', shows: 'Dit apparaat' },
]

const werklijst: State[] = [
  { route: '/plan', who: 'farida', path: '/plan', shows: 'U bent betrokken bij 1 huishouden' },
  { route: '/plan', who: 'joost', path: '/plan', shows: 'U bent nog nergens bij betrokken' },
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
  { route: '/uitvoering/inlezen', who: 'ingrid', path: '/uitvoering/inlezen', act: refused, shows: 'Geweigerd' },
  { route: '/budget', who: 'ingrid', path: '/budget', shows: 'gedeclareerd' },
  { route: '/budget', who: 'thomas', path: '/budget', act: press('Wmo 2015'), shows: 'gedeclareerd' },
  { route: '/budget', who: 'anna', path: '/budget', shows: noAccess },
]

const zoeken = { route: '/basis/personen/zoeken', who: 'farida', path: '/basis/personen/zoeken' }
const zoek = (bsn: string, geboortedatum: string) => async (page: Page) => {
  await page.getByLabel('Wat is het bsn?').fill(bsn)
  await page.getByLabel('Wat is de geboortedatum?').fill(geboortedatum.split('-').reverse().join('-'))
  await press('Zoek')(page)
}
const persoon = (key: string) => ({
  route: '/basis/personen/$persoonId',
  path: `/basis/personen/${persoonId(key)}`,
})
const bsns = testBsns.values()
const riet = familieVoorbeeld(dateInAmsterdam(new Date()), () => bsns.next().value ?? '').leden[3]

const basis: State[] = [
  { route: '/basis', who: 'bram', path: '/basis', shows: 'organisaties doen mee' },
  { ...zoeken, shows: 'Elke zoekopdracht wordt vastgelegd.' },
  { ...zoeken, act: press('Zoek'), shows: 'Kijk nog naar 2 antwoorden' },
  { ...zoeken, act: zoek(riet?.bsn ?? '', riet?.geboortedatum ?? ''), shows: 'Bekijk Riet Voorbeeld' },
  { ...zoeken, act: zoek(riet?.bsn ?? '', '1950-01-01'), shows: 'Niemand gevonden' },
  { ...persoon('sanne'), who: 'farida', shows: 'Dit ziet u niet.' },
  { ...persoon('sanne'), who: 'sanne', shows: 'Vertegenwoordiging' },
  { ...persoon('daan'), who: 'mark', shows: 'Daan Voorbeeld' },
  { ...persoon('daan'), who: 'joost', shows: noAccess },
]

/** Every page of the app in every state that can be reached in the example region. */
export const states: readonly State[] = [...home, ...werklijst, ...delen, ...plan, ...forms, ...uitvoering, ...basis]

import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { familieVoorbeeld, persoonId } from '@samenhang/server/example/inwoners.ts'
import { medewerkerId } from '@samenhang/server/example/medewerkers.ts'
import { partijId } from '@samenhang/server/example/regio.ts'
import { testBsns } from '@samenhang/standards/istandaarden/fixtures.ts'
import type { Page } from 'playwright-core'
import { noAccess, press, type State } from './state.ts'

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
const nieuwePartij = '/basis/$tenant/partijen/nieuw'
const nieuweMedewerker = { route: '/basis/$tenant/medewerkers/nieuw', path: '/basis/gm9901/medewerkers/nieuw' }
const partij = (key: string) => ({
  route: '/basis/$tenant/partijen/$partijId',
  path: `/basis/gm9901/partijen/${partijId(key)}`,
})
const medewerker = (key: string) => ({
  route: '/basis/$tenant/medewerkers/$medewerkerId',
  path: `/basis/gm9901/medewerkers/${medewerkerId(key)}`,
})
const bevestigingen = { route: '/basis/$tenant/bevestigingen' }
const opPersoon = (what: 'gezag' | 'vertegenwoordiging', key: string) => ({
  route: `/basis/personen/$persoonId/${what}/nieuw`,
  path: `/basis/personen/${persoonId(key)}/${what}/nieuw`,
})
const bsns = testBsns.values()
const riet = familieVoorbeeld(dateInAmsterdam(new Date()), () => bsns.next().value ?? '').leden[3]

/** The pages of persons, organisations and logins. */
export const basisStates: readonly State[] = [
  { route: '/basis', who: 'bram', path: '/basis', shows: 'organisaties doen mee' },
  { route: '/basis/$tenant', who: 'hanna', path: '/basis/gm9901', shows: '1 vraag wacht op een tweede beheerder' },
  {
    route: '/basis/$tenant',
    who: 'hanna',
    path: '/basis/gm9901',
    act: press('English'),
    shows: 'Add a member of staff',
  },
  { route: '/basis/$tenant', who: 'farida', path: '/basis/gm9901', shows: noAccess },
  {
    route: '/basis/$tenant',
    who: 'hanna',
    path: '/basis/gm9901',
    before: (page) => page.route('**/api/**', (route) => route.abort()),
    shows: 'Dit kon niet worden opgehaald',
  },
  { route: nieuwePartij, who: 'hanna', path: '/basis/gm9901/partijen/nieuw', shows: 'Hoe heet de organisatie?' },
  {
    ...{ route: nieuwePartij, who: 'hanna', path: '/basis/gm9901/partijen/nieuw', act: press('Voeg toe') },
    shows: 'Kijk nog naar 2 antwoorden',
  },
  { route: nieuwePartij, who: 'farida', path: '/basis/gm9901/partijen/nieuw', shows: noAccess },
  { ...partij('waterlelie'), who: 'hanna', shows: 'Gegevens wijzigen' },
  { ...partij('waterlelie'), who: 'pieter', shows: 'Jan de Boer' },
  { ...partij('geen'), who: 'hanna', shows: noAccess },
  { ...nieuweMedewerker, who: 'hanna', shows: 'Hoe heet deze medewerker?' },
  { ...nieuweMedewerker, who: 'farida', shows: noAccess },
  { ...medewerker('els'), who: 'hanna', shows: 'Bewaar waar dit account werkt' },
  { ...medewerker('els'), who: 'hanna', act: press('Leg de laatste werkdag vast'), shows: 'Wat is de laatste dag?' },
  { ...medewerker('els'), who: 'hanna', act: press('Blokkeer els'), shows: 'Ja, doe dit' },
  { ...medewerker('hanna'), who: 'hanna', shows: 'Dit bent u zelf' },
  { ...medewerker('els'), who: 'pieter', shows: 'Els Kuiper' },
  { ...medewerker('geen'), who: 'hanna', shows: noAccess },
  { route: '/basis/$tenant/logins', who: 'hanna', path: '/basis/gm9901/logins', shows: 'Een inwoner' },
  { route: '/basis/$tenant/logins', who: 'pieter', path: '/basis/gm9901/logins', shows: noAccess },
  { ...bevestigingen, who: 'hanna', path: '/basis/gm9901/bevestigingen', shows: 'U vroeg dit zelf.' },
  { ...bevestigingen, who: 'bram', path: '/basis/gm9901/bevestigingen', shows: 'Bevestig dit voor Joost Bakker' },
  { ...bevestigingen, who: 'bram', path: '/basis/gm9902/bevestigingen', shows: 'Er is nog niets gevraagd.' },
  { ...bevestigingen, who: 'farida', path: '/basis/gm9901/bevestigingen', shows: noAccess },
  { ...zoeken, shows: 'Elke zoekopdracht wordt vastgelegd.' },
  { ...zoeken, act: press('Zoek'), shows: 'Kijk nog naar 2 antwoorden' },
  { ...zoeken, act: zoek(riet?.bsn ?? '', riet?.geboortedatum ?? ''), shows: 'Bekijk Riet Voorbeeld' },
  { ...zoeken, act: zoek(riet?.bsn ?? '', '1950-01-01'), shows: 'Niemand gevonden' },
  { ...persoon('sanne'), who: 'farida', shows: 'Bekijk het geheime adres' },
  {
    ...persoon('sanne'),
    who: 'farida',
    act: press('Bekijk het geheime adres'),
    shows: 'Waarom heeft u dit adres nu nodig?',
  },
  {
    ...persoon('sanne'),
    who: 'sanne',
    act: press('Toon mijn adres'),
    shows: 'Sluit dit venster als er iemand meekijkt.',
  },
  { ...persoon('noor'), who: 'farida', shows: 'Wat er verandert met de leeftijd' },
  { ...persoon('riet'), who: 'farida', shows: 'toewijzingen, euros' },
  { ...opPersoon('gezag', 'daan'), who: 'farida', shows: 'Wie heeft gezag?' },
  { ...opPersoon('gezag', 'daan'), who: 'farida', act: press('Leg gezag vast'), shows: 'Kijk nog naar 3 antwoorden' },
  { ...opPersoon('gezag', 'daan'), who: 'mark', shows: noAccess },
  { ...opPersoon('vertegenwoordiging', 'riet'), who: 'farida', shows: 'Wie is de vertegenwoordiger?' },
  { ...opPersoon('vertegenwoordiging', 'riet'), who: 'joost', shows: noAccess },
  { ...persoon('sanne'), who: 'sanne', shows: 'Vertegenwoordiging' },
  { ...persoon('daan'), who: 'mark', shows: 'Daan Voorbeeld' },
  { ...persoon('daan'), who: 'joost', shows: noAccess },
]

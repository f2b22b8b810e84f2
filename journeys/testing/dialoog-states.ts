import { both, follow, noAccess, press, type State, tables } from './state.ts'

const gesprek = '/dialoog/gesprekken/$gesprekId'
const bijeenkomst = '/dialoog/bijeenkomsten/$bijeenkomstId'
const uitkomst = '/dialoog/uitkomst/$gesprekId'
const verwachten = follow('Wat mag u van ons verwachten, en wij van u?')
const tab = (name: string) => both(verwachten, (page) => page.getByRole('tab', { name }).click())
const avond = both(tab('Bijeenkomsten'), follow('Avond in buurthuis De Beek'))
const laila = { who: 'laila', path: '/dialoog' }
const results = both(verwachten, follow('Bekijk de uitkomst'))

/** The pages of the gesprekken. */
export const dialoogStates: readonly State[] = [
  { route: '/dialoog', ...laila, shows: 'Er lopen 3 gesprekken' },
  { route: '/dialoog', who: 'kees', path: '/dialoog', shows: 'Er lopen 3 gesprekken' },
  { route: '/dialoog', who: 'anna', path: '/dialoog', shows: noAccess },
  { route: '/dialoog/nieuw', who: 'laila', path: '/dialoog/nieuw', shows: 'Waar gaat het gesprek over?' },
  {
    route: '/dialoog/nieuw',
    who: 'laila',
    path: '/dialoog/nieuw',
    act: press('Begin leeg'),
    shows: 'Wat is de vraag?',
  },
  {
    route: '/dialoog/nieuw',
    who: 'laila',
    path: '/dialoog/nieuw',
    act: both(press('Begin leeg'), press('Open het gesprek')),
    shows: 'Kijk nog naar 1 antwoord',
  },
  { route: gesprek, ...laila, act: verwachten, shows: 'Stand van nu' },
  { route: gesprek, ...laila, act: both(verwachten, press('Besluit over 1')), shows: 'Wijs af' },
  { route: gesprek, ...laila, act: tab('Wat is ermee gedaan'), shows: 'Antwoord op een andere stelling' },
  { route: gesprek, ...laila, act: tab('Deelnemers'), shows: 'Codes om uit te delen' },
  { route: gesprek, ...laila, act: tab('Bijeenkomsten'), shows: 'Nieuwe bijeenkomst' },
  { route: gesprek, ...laila, act: tab('Ideeën'), shows: 'Er zijn nog geen ideeën' },
  { route: gesprek, who: 'kees', path: '/dialoog', act: verwachten, shows: 'Stand van nu' },
  { route: uitkomst, ...laila, act: results, shows: 'Zo liggen de meningen' },
  { route: uitkomst, ...laila, act: both(results, press('Groter')), shows: 'Naar links' },
  { route: uitkomst, who: 'kees', path: '/dialoog', act: both(results, tables), shows: '% eens (tussen' },
  { route: bijeenkomst, ...laila, act: avond, shows: 'Scan de code of ga naar' },
  {
    route: `${bijeenkomst}/stemvellen`,
    ...laila,
    act: both(avond, (page) => page.getByRole('link', { name: /Stemvellen invoeren/ }).click()),
    shows: 'Een toets per regel',
  },
]

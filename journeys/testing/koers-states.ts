import { idOf } from '@samenhang/server/example/ids.ts'
import { koersId } from '@samenhang/server/example/koers/table.ts'
import type { Page } from 'playwright-core'
import type { State } from './state.ts'

const noAccess = 'Deze pagina is er niet, of u mag haar niet zien.'
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click()
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().click()
const both = (one: State['act'], other: State['act']) => async (page: Page) => {
  await one?.(page)
  await other?.(page)
}
const tables = async (page: Page) => {
  await page.getByRole('button', { name: 'Bekijk als tabel' }).first().waitFor()
  for (const button of await page.getByRole('button', { name: 'Bekijk als tabel' }).all()) await button.click()
}
const opgave = `/koers/opgaven/${koersId('opgave', 'vastlopen')}`
const regiodoel = '/koers/doelen/$doelId'
const absent = idOf('bestaat niet')

/** The pages of the koers in their states. */
export const koersStates: readonly State[] = [
  { route: '/koers', who: 'marit', path: '/koers', shows: 'Opgaven op tafel' },
  { route: '/koers', who: 'farida', path: '/koers', shows: noAccess },
  { route: '/koers/doelen', who: 'kees', path: '/koers/doelen', shows: 'Dit doen wij niet, of niet meer' },
  {
    route: regiodoel,
    who: 'laila',
    path: `/koers/doelen/${idOf('regionaal doel rust')}`,
    shows: 'Minder dan 10 huishoudens',
  },
  { route: regiodoel, who: 'marit', path: `/koers/doelen/${absent}`, shows: noAccess },
  { route: '/koers/opgaven/$opgaveId', who: 'ruud', path: opgave, shows: 'Wat gelijk is' },
  { route: '/koers/opgaven/$opgaveId', who: 'ruud', path: `${opgave}#feiten`, shows: 'Nog geen feit' },
  { route: '/koers/opgaven/$opgaveId', who: 'ruud', path: `${opgave}#sturing`, shows: 'Accountant heeft nodig' },
  { route: '/koers/opgaven/$opgaveId', who: 'ruud', path: `${opgave}#verloop`, shows: 'Oude versies blijven bewaard.' },
  { route: '/koers/opgaven/$opgaveId', who: 'kees', path: `/koers/opgaven/${absent}`, shows: noAccess },
  { route: '/koers/opgaven/$opgaveId/inbreng', who: 'ruud', path: `${opgave}/inbreng`, shows: 'Nieuwe inbreng' },
  {
    route: '/koers/opgaven/$opgaveId/inbreng',
    who: 'ruud',
    path: `${opgave}/inbreng`,
    act: press('Leg vast'),
    shows: 'Kijk nog naar 3 antwoorden',
  },
  { route: '/koers/taken', who: 'kees', path: '/koers/taken', shows: 'Wat ontbreekt of botst' },
  {
    route: '/koers/schaalbesluiten/$schaalbesluitId',
    who: 'kees',
    path: '/koers/taken',
    act: both(follow('Hoogspecialistische jeugdhulp doen we samen'), (page) =>
      page.getByText('Wie het anders ziet').waitFor(),
    ),
    shows: 'Wie het anders ziet',
  },
  {
    route: '/koers/schaalbesluiten/$schaalbesluitId',
    who: 'kees',
    path: '/koers/taken',
    act: both(follow('Hoogspecialistische jeugdhulp doen we samen'), tables),
    shows: 'Pleit sterk voor samen',
  },
  {
    route: '/koers/schaalbesluiten/$schaalbesluitId/meedoen',
    who: 'marit',
    path: '/koers/taken',
    act: both(follow('Eén intake voor drie gemeenten'), follow('Doe mee')),
    shows: 'Weeg de criteria',
  },
  { route: '/koers/kompas', who: 'marit', path: '/koers/kompas', shows: 'Wat ontbreekt' },
  { route: '/koers/kompas', who: 'marit', path: '/koers/kompas', act: tables, shows: 'Standpunten beantwoord' },
  {
    route: '/koers/themas/$themaId',
    who: 'ruud',
    path: `/koers/themas/${koersId('thema', 'jeugd')}`,
    shows: 'Wat de praktijk merkt',
  },
  { route: '/koers/themas/$themaId', who: 'ruud', path: `/koers/themas/${absent}`, shows: noAccess },
  { route: '/koers/ruimte', who: 'marit', path: '/koers/ruimte', shows: 'Twee lijnen van werk' },
  { route: '/koers/zorgtafels', who: 'marit', path: '/koers/zorgtafels', shows: 'Opvolging' },
  { route: '/koers/document', who: 'kees', path: '/koers/document', shows: 'Wie twijfelde' },
  { route: '/koers/vastleggen/$soort', who: 'marit', path: '/koers/vastleggen/doel', shows: 'Van wie is het doel?' },
  { route: '/koers/vastleggen/$soort', who: 'marit', path: '/koers/vastleggen/thema', shows: noAccess },
  { route: '/koers/vastleggen/$soort', who: 'marit', path: '/koers/vastleggen/geen', shows: noAccess },
]

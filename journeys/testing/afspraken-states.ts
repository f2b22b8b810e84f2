import { idOf } from '@samenhang/server/example/ids.ts'
import { both, follow, noAccess, type State, tables } from './state.ts'

const absent = idOf('bestaat niet')

/** Pages of the afspraken of the regio. */
export const afsprakenStates: State[] = [
  { route: '/afspraken', who: 'marit', path: '/afspraken', shows: 'Wat nu iemand moet doen' },
  { route: '/afspraken', who: 'farida', path: '/afspraken', shows: noAccess },
  { route: '/afspraken/nieuw', who: 'pieter', path: '/afspraken/nieuw', shows: 'Begin een afspraak' },
  {
    route: '/afspraken/versnippering',
    who: 'marit',
    path: '/afspraken/versnippering',
    shows: 'Wie werkt met welke set',
  },
  {
    route: '/afspraken/versnippering',
    who: 'ruud',
    path: '/afspraken/versnippering',
    act: tables,
    shows: 'U werkt met twee sets regels',
  },
  { route: '/afspraken/ritme', who: 'pieter', path: '/afspraken/ritme', shows: 'De jaarlijn' },
  {
    route: '/afspraken/ritme',
    who: 'pieter',
    path: '/afspraken/ritme',
    act: (page) => page.getByLabel('Voor wie').selectOption({ label: 'Werkplaats Vlier' }),
    shows: 'Het jaarwiel',
  },
  { route: '/afspraken/rollen', who: 'kees', path: '/afspraken/rollen', shows: 'Toezeggingen en moties' },
  { route: '/afspraken/contracten', who: 'pieter', path: '/afspraken/contracten', shows: 'Lees contracten in' },
  {
    route: '/afspraken/contracten/inlezen',
    who: 'pieter',
    path: '/afspraken/contracten/inlezen',
    shows: 'Het bestand',
  },
  {
    route: '/afspraken/contracten/$recordId',
    who: 'pieter',
    path: '/afspraken/contracten',
    act: follow('AA-HUI-1'),
    shows: 'Opbouw van het tarief',
  },
  { route: '/afspraken/contracten/$recordId', who: 'kees', path: `/afspraken/contracten/${absent}`, shows: noAccess },
  {
    route: '/afspraken/uittredingen/$recordId',
    who: 'kees',
    path: '/afspraken/rollen',
    act: (page) => page.getByRole('link', { name: /^Wilgenroos/ }).click(),
    shows: 'De weg naar buiten',
  },
  {
    route: '/afspraken/$afspraakId',
    who: 'marit',
    path: '/afspraken',
    act: both(follow('Huishoudelijke hulp: één product, één tarief'), tables),
    shows: 'Wie tekende, en wie mocht dat',
  },
  { route: '/afspraken/$afspraakId', who: 'kees', path: `/afspraken/${absent}`, shows: noAccess },
  {
    route: '/afspraken/$afspraakId/ondertekenen',
    who: 'marit',
    path: '/afspraken',
    act: both(follow('Jeugdhulp op school: minder regels, meer tijd'), follow('Onderteken')),
    shows: 'Datum van het besluit',
  },
  {
    route: '/afspraken/$afspraakId/overdrachtsdossier',
    who: 'kees',
    path: '/afspraken',
    act: both(follow('Vervoer naar jeugdhulp: één planning'), follow('Overdrachtsdossier')),
    shows: 'Hoe kunnen wij eruit?',
  },
]

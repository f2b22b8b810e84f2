import { expect, test } from 'vitest'
import type { Koers } from '../koers.ts'
import {
  besluit,
  cleanKoers,
  doelInhoud,
  ownDoelInhoud,
  planting,
  record,
  taakInhoud,
  uuid,
} from '../testing/clean-koers.ts'
import { wordsOf } from './bevinding-words.ts'
import { findBevindingen } from './find-bevindingen.ts'

const clean = cleanKoers()
const codes = (koers: Koers) => findBevindingen(koers).map(({ regel, code, van }) => `${regel} ${code} ${van}`)
const withDoel = (more: object) => planting(clean, record('doel', 'a3', { ...doelInhoud, ...more }))
const withOwn = (more: object) => planting(clean, record('doel', 'a4', { ...ownDoelInhoud, ...more }, uuid('11')))
const withRollen = (...rollen: object[]) => planting(clean, record('taak', 'a2', { ...taakInhoud, rollen }))
const withBesluiten = (...besluiten: ReturnType<typeof besluit>[]): Koers => ({ ...clean, besluiten })
const oorsprong = (ingetrokkenOp: string | null) => ({
  oorsprongen: [{ soort: 'stelling', tekst: 'Een keer.', op: '2026-01-10', ingetrokkenOp }],
})
const rol = (name: string, who: string, van = '2026-01-01', tot: string | null = null) => ({
  rol: name,
  partijId: uuid(who),
  van,
  tot,
})

test('the clean koers has no findings', () => {
  expect(findBevindingen(clean)).toEqual([])
})

test.each<[string, Koers, string[]]>([
  ['R2: no source at all', withDoel({ oorsprongen: [] }), ['R2 doel-zonder-stem 2026-11-24']],
  ['R2: the only source was withdrawn today', withDoel(oorsprong('2026-11-24')), ['R2 doel-zonder-stem 2026-11-24']],
  ['R2: it is withdrawn from tomorrow', withDoel(oorsprong('2026-11-25')), []],
  [
    'R2: from nobody, and accepted until yesterday',
    withDoel({ oorsprongen: [], vanNiemand: { waarom: 'Nog niet gevraagd.', tot: '2026-11-23' } }),
    ['R2 doel-zonder-stem 2026-11-24'],
  ],
  [
    'R2: from nobody, and accepted until today',
    withDoel({ oorsprongen: [], vanNiemand: { waarom: 'Nog niet gevraagd.', tot: '2026-11-24' } }),
    [],
  ],
  ['R20: no besluit', withBesluiten(), ['R20 taak-zonder-besluit 2026-11-24']],
  [
    'R20: the only one is a proposal',
    withBesluiten(besluit('b1', '2026-01-01', null, { genomen: null })),
    ['R20 taak-zonder-besluit 2026-11-24'],
  ],
  [
    'R20: a gap of one day',
    withBesluiten(besluit('b1', '2026-01-01', '2026-12-31'), besluit('b2', '2027-01-02', null)),
    ['R20 taak-zonder-besluit 2027-01-01'],
  ],
  ['R20: they join', withBesluiten(besluit('b1', '2026-01-01', '2026-12-31'), besluit('b2', '2027-01-01', null)), []],
  [
    'R20: an overlap of one day',
    withBesluiten(besluit('b1', '2026-01-01', '2027-01-01'), besluit('b2', '2027-01-01', null)),
    ['R20 taak-met-twee-besluiten 2027-01-01'],
  ],
  [
    'R20: the taak ends before the gap',
    planting(
      withBesluiten(besluit('b1', '2026-01-01', '2026-12-31')),
      record('taak', 'a2', { ...taakInhoud, tot: '2026-12-31' }),
    ),
    [],
  ],
  [
    'R21: watches and carries out, sharing one day',
    withRollen(rol('toezichthouder', '14', '2026-01-01', '2027-01-01'), rol('uitvoerder', '14', '2027-01-01')),
    ['R21 toezicht-op-zichzelf 2027-01-01'],
  ],
  [
    'R21: one after the other',
    withRollen(rol('toezichthouder', '14', '2026-01-01', '2026-12-31'), rol('uitvoerder', '14', '2027-01-01')),
    [],
  ],
  [
    'R21: pays and is the only judge once the other stops',
    withRollen(rol('financier', '11'), rol('beoordelaar', '11'), rol('beoordelaar', '12', '2026-01-01', '2026-12-31')),
    ['R21 financier-beoordeelt-alleen 2027-01-01'],
  ],
  ['R21: pays and does not judge', withRollen(rol('financier', '11'), rol('beoordelaar', '12')), []],
  [
    'R27: the serving doel is closed today',
    withOwn({ beeindigdOp: '2026-11-24' }),
    ['R27 doel-zonder-gemeente 2026-11-24'],
  ],
  ['R27: it closes tomorrow', withOwn({ beeindigdOp: '2026-11-25' }), []],
  [
    'R27: a local doel that serves none',
    withOwn({ dientDoelId: null }),
    ['R27 doel-zonder-gemeente 2026-11-24', 'R27 doel-zonder-regio 2026-11-24'],
  ],
  ['R27: what it serves has ended', withDoel({ beeindigdOp: '2026-11-01' }), ['R27 doel-zonder-regio 2026-11-24']],
  [
    'a scale against the law, from the day of that law',
    planting(
      clean,
      record('taak', 'a2', { ...taakInhoud, plicht: { schaal: 'landelijk', bron: 'Wet', van: '2027-01-01' } }),
    ),
    ['tegenspraak schaal-tegen-de-wet 2027-01-01'],
  ],
  [
    'lokaal, with a centrumgemeente',
    planting(
      withBesluiten(besluit('b1', '2026-01-01', null, { schaal: 'lokaal' })),
      record('vorm', 'c1', { schaalbesluitId: uuid('b1'), vorm: 'centrumgemeente', toelichting: 'Samen.' }),
    ),
    ['tegenspraak lokaal-met-samen-vorm 2026-11-24'],
  ],
])('%s', (_, koers, expected) => {
  expect(codes(koers)).toEqual(expected)
})

test('a besluit past its review date is a reminder, not a missing one', () => {
  const base = besluit('b1', '2026-01-01', null)
  const due = { ...base, genomen: base.genomen && { ...base.genomen, herijkingOp: '2026-11-23' as never } }
  const found = findBevindingen(withBesluiten(due))
  expect(found.map(({ code, herinnering }) => [code, herinnering])).toEqual([['herijking-voorbij', true]])
})

test('each finding says what, why and who, in both languages', () => {
  const found = findBevindingen(withBesluiten())
  for (const lang of ['nl', 'en'] as const) {
    const words = found.map(({ code }) => wordsOf(code, lang))
    expect(words.every(({ wat, waarom, hersteller }) => wat !== '' && waarom !== '' && hersteller !== '')).toBe(true)
  }
})

import { expect, test } from 'vitest'
import { only } from '../record/shapes.ts'
import { record, uuid } from '../testing/clean-koers.ts'
import { viewOpgave } from './opgave-view.ts'

const opgaveInhoud = {
  titel: 'Vastlopen',
  omschrijving: 'Op school en thuis.',
  themaId: uuid('a1'),
  gevraagd: [uuid('11'), uuid('12'), uuid('13'), uuid('14')],
  gevraagdOp: '2026-11-03',
  voor: '2026-12-04',
}
const [opgave] = only('opgave', [record('opgave', 'f0', opgaveInhoud)])
if (!opgave) throw new Error('no opgave')
const inbreng = (id: string, partij: string) =>
  record('inbreng', id, { opgaveId: uuid('f0'), aard: 'wens', tekst: `Tekst ${id}` }, uuid(partij))
const gelijkenis = (id: string, partij: string) =>
  record('gelijkenis', id, { opgaveId: uuid('f0'), naam: `Gelijk ${id}` }, uuid(partij))
const joins = (id: string, gelijk: string, text: string, partij: string) =>
  record('aansluiting', id, { gelijkenisId: uuid(gelijk), inbrengId: uuid(text) }, uuid(partij))
const stelling = { stellingId: uuid('99'), tekst: 'Een keer vertellen.', op: '2026-06-01', eens: 312, groepen: 3 }

test('alike is what two partijen joined themselves, or a partij with residents; one alone is an offer', () => {
  const records = [
    ...[inbreng('1', '11'), inbreng('2', '12'), inbreng('3', '13')],
    ...[gelijkenis('21', '11'), joins('31', '21', '1', '11'), joins('32', '21', '2', '12')],
    ...[gelijkenis('22', '13'), joins('33', '22', '3', '13')],
    ...[gelijkenis('23', '11'), joins('34', '23', '1', '11')],
    record('aansluiting', '35', { gelijkenisId: uuid('23'), stelling }, uuid('11')),
  ]
  const { gelijk, aangeboden, los } = viewOpgave(opgave, records)
  expect(gelijk.map((one) => [one.gelijkenis.inhoud.naam, one.partijIds.length, one.stellingen.length])).toEqual([
    ['Gelijk 21', 2, 0],
    ['Gelijk 23', 1, 1],
  ])
  expect(aangeboden.map((one) => one.gelijkenis.inhoud.naam)).toEqual(['Gelijk 22'])
  expect(los).toEqual([])
})

test('nobody joins the text of another, though the database held such a row', () => {
  const records = [inbreng('1', '11'), inbreng('2', '12'), gelijkenis('21', '11'), joins('31', '21', '1', '11')]
  const forged = joins('32', '21', '2', '11')
  expect(viewOpgave(opgave, [...records, forged]).gelijk).toEqual([])
})

test('who has not spoken stands there with what they promised; a draft is not speaking', () => {
  const draft = { ...inbreng('2', '12'), bevestigd: false }
  const promise = record('reactie', '41', { opgaveId: uuid('f0'), aard: 'belofte', voor: '2026-12-04' }, uuid('13'))
  const { sprak, zwijgt } = viewOpgave(opgave, [inbreng('1', '11'), draft, promise])
  expect(sprak).toEqual([uuid('11')])
  expect(zwijgt.map(({ partijId, reactie }) => [partijId, reactie?.inhoud.voor ?? null])).toEqual([
    [uuid('12'), null],
    [uuid('13'), '2026-12-04'],
    [uuid('14'), null],
  ])
})

test('what differs stands per position, facts with who doubts them', () => {
  const records = [
    record('verschil', '51', { opgaveId: uuid('f0'), vraag: 'Waar zit de toegang?' }),
    ...['11', '12', '13'].map((partij, index) =>
      record(
        'standpunt',
        `6${index}`,
        { verschilId: uuid('51'), positie: partij === '13' ? 'Samen' : 'Lokaal', tekst: 'Omdat.' },
        uuid(partij),
      ),
    ),
    record('feit', '71', { opgaveId: uuid('f0'), bewering: 'Duurder' }, uuid('11')),
    record('twijfel', '72', { feitId: uuid('71'), tekst: 'Hoe geteld?' }, uuid('12')),
  ]
  const { verschillen, feiten } = viewOpgave(opgave, records)
  expect(verschillen[0]?.posities.map(({ positie, standpunten }) => [positie, standpunten.length])).toEqual([
    ['Lokaal', 2],
    ['Samen', 1],
  ])
  expect(feiten.map(({ twijfels }) => twijfels.length)).toEqual([1])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  getDoelDraad,
  getKompas,
  getOpgave,
  listBevindingen,
  listWatErmeeIsGedaan,
  proposeSchaalbesluit,
  takeSchaalbesluit,
} from './contract.ts'
import { type KoersHouse, openKoersHouse, partijen } from './testing/koers-house.ts'

const stelling = {
  stellingId: '00000000-0000-4000-8000-000000000099',
  tekst: 'Ik wil mijn verhaal maar een keer vertellen.',
  op: '2026-06-01',
  eens: 312,
  groepen: 3,
}
let koers: KoersHouse
let doelId: never
let opgaveId: never
let schaalbesluitId: string
beforeAll(async () => {
  koers = await openKoersHouse()
  const themaId = (await koers.koers('thema', { naam: 'Jeugd', domein: 'jeugd', omschrijving: 'Hulp.' })) as never
  const taakId = await koers.koers('taak', { naam: 'Intake', themaId, van: '2026-01-01' as never })
  const oorsprongen = [{ soort: 'stelling', bronId: stelling.stellingId, tekst: stelling.tekst, op: stelling.op }]
  const doel = { titel: 'Niet opnieuw vertellen', themaId, vastgesteldOp: '2026-07-01' as never }
  const sources = { oorsprongen: oorsprongen as never }
  doelId = (await koers.koers('doel', { ...doel, ...sources, niveau: 'regio' })) as never
  const talked = [{ soort: 'bijeenkomst', tekst: 'Avond in het dorpshuis', op: '2026-05-01', aantal: 40 }] as never
  await koers.own('marit', 'doel', { ...doel, oorsprongen: talked, niveau: 'gemeente', dientDoelId: doelId })
  const asked = { gevraagd: [partijen.waterlelie, partijen.school] as never, voor: '2026-12-04' as never }
  const opgave = { titel: 'Intake', omschrijving: 'Steeds opnieuw.', themaId, gevraagdOp: '2026-11-03' as never }
  opgaveId = (await koers.koers('opgave', { ...opgave, ...asked })) as never
  const inbrengId = (await koers.own('ruud', 'inbreng', { opgaveId, aard: 'wens', tekst: 'Een intake.' })) as never
  const gelijkenisId = (await koers.own('ruud', 'gelijkenis', { opgaveId, naam: 'Een keer' })) as never
  await koers.own('ruud', 'aansluiting', { gelijkenisId, inbrengId })
  await koers.own('ruud', 'aansluiting', { gelijkenisId, stelling: stelling as never })
  const body = {
    ...{ taakId, opgaveId, schaal: 'regionaal', titel: 'Een intake voor de regio', toelichting: 'Iedereen wil het.' },
    partijIds: [partijen.beekwijk, partijen.aadorp],
    criteria: [{ code: 'afstemmen', naam: 'Kosten van afstemmen', feit: 'Vijf keer overleg' }],
    bronnen: { stellingen: [stelling], inbrengIds: [inbrengId], doelIds: [doelId] },
    voorgesteldOp: '2026-08-01',
  }
  schaalbesluitId = (await koers.as('laila', proposeSchaalbesluit, { body })).schaalbesluitId
})
afterAll(() => koers?.database.drop())

const take = () =>
  koers.as('laila', takeSchaalbesluit, {
    path: { schaalbesluitId },
    body: { op: '2026-11-12', door: 'Bestuur', van: '2026-11-12', tot: null, herijkingOp: '2028-10-01' },
  })
const whatCameOf = async () => {
  const { items } = await koers.as('niemand', listWatErmeeIsGedaan, { path: { stellingId: stelling.stellingId } })
  return items.map(({ soort, titel }) => `${soort}: ${titel}`)
}

test('from a stelling anybody finds what was done with it, and a proposal is not told yet', async () => {
  const before = ['doel: Niet opnieuw vertellen', 'gelijkenis: Een keer']
  expect(await whatCameOf()).toEqual(before)
  const gap = await koers.as('kees', listBevindingen)
  expect(gap.items.map(({ code }) => code)).toEqual(['taak-zonder-besluit'])
  expect(gap.items[0]).toMatchObject({ hersteller: 'het regionaal bestuur', waar: { titel: 'Intake' } })
  const broken = await koers.as('kees', getDoelDraad, { path: { doelId } })
  expect(broken.breaks.map(({ missing, mender }) => [missing, mender.may])).toEqual([['schaalbesluit', false]])
  await take()
  expect((await whatCameOf()).toSorted()).toEqual([...before, 'schaalbesluit: Een intake voor de regio'].toSorted())
  expect((await koers.as('kees', listBevindingen)).items).toEqual([])
})

test('the draad of a doel runs from where it comes to what was decided, without anything broken', async () => {
  const { knopen, schakels, breaks } = await koers.as('marit', getDoelDraad, { path: { doelId } })
  expect(Object.keys(Object.groupBy(knopen, ({ soort }) => soort)).toSorted()).toEqual([
    'doel-gemeente',
    'doel-regio',
    'oorsprong',
    'schaalbesluit',
  ])
  expect(schakels).toHaveLength(4)
  expect(breaks).toEqual([])
})

test('an opgave comes with all that was laid down for it; a stranger gets neither it nor the kompas', async () => {
  const { records, besluiten } = await koers.as('school', getOpgave, { path: { opgaveId } })
  const soorten = new Set(records.map(({ soort }) => soort))
  expect([...soorten].toSorted()).toEqual(['aansluiting', 'doel', 'gelijkenis', 'inbreng', 'opgave', 'taak', 'thema'])
  expect(besluiten).toHaveLength(1)
  for (const who of ['farida', 'niemand'] as const) {
    expect(await koers.problemOf(koers.as(who, getOpgave, { path: { opgaveId } }))).toBe('not-found')
    expect(await koers.problemOf(koers.as(who, getKompas))).toBe('not-found')
  }
})

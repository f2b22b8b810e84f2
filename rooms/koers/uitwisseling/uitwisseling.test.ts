import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  exportKoers,
  importKoers,
  importRegiovisie,
  listRecords,
  listSchaalbesluiten,
  proposeSchaalbesluit,
  takeSchaalbesluit,
} from '../contract.ts'
import { type KoersHouse, openKoersHouse, partijen, type Who } from '../testing/koers-house.ts'

let koers: KoersHouse
let empty: KoersHouse
beforeAll(async () => {
  koers = await openKoersHouse()
  empty = await openKoersHouse()
  const themaId = (await koers.koers('thema', {
    naam: 'Jeugd; "hulp"',
    domein: 'jeugd',
    omschrijving: '=Hulp,\nthuis',
  })) as never
  const taakId = await koers.koers('taak', { naam: 'Intake', themaId, van: '2026-01-01' as never })
  const dates = { gevraagdOp: '2026-11-03' as never, voor: '2026-12-04' as never }
  const gevraagd = [partijen.waterlelie, partijen.beekwijk] as never
  const opgave = { titel: 'Intake', omschrijving: 'Steeds opnieuw.', themaId, gevraagd, ...dates }
  const opgaveId = (await koers.koers('opgave', opgave)) as never
  await koers.koers('opgave', { ...opgave, titel: 'Een intake' }, opgaveId)
  const inbrengId = (await koers.own('ruud', 'inbreng', { opgaveId, aard: 'wens', tekst: 'Een intake.' })) as never
  const gelijkenisId = (await koers.own('ruud', 'gelijkenis', { opgaveId, naam: 'Een keer' })) as never
  await koers.own('ruud', 'aansluiting', { gelijkenisId, inbrengId })
  await koers.own('ruud', 'inbreng', { opgaveId, aard: 'belang', tekst: 'Nog niet klaar.' }, { bevestigd: false })
  const body = {
    ...{ taakId, opgaveId, schaal: 'regionaal', titel: 'Samen', toelichting: 'Iedereen wil het.' },
    ...{ partijIds: [partijen.beekwijk], voorgesteldOp: '2026-08-01' },
    criteria: [{ code: 'afstemmen', naam: 'Afstemmen', feit: 'Vijf keer overleg' }],
    bronnen: { stellingen: [], inbrengIds: [inbrengId], doelIds: [] },
  }
  const { schaalbesluitId } = await koers.as('laila', proposeSchaalbesluit, { body })
  const wegingen = [{ criterium: 'afstemmen', waarde: 2, waarom: null }]
  await koers.own('marit', 'weging', { schaalbesluitId, wegingen })
  const taken = { op: '2026-11-12', door: 'Bestuur', van: '2026-11-12', tot: null, herijkingOp: '2028-10-01' }
  await koers.as('laila', takeSchaalbesluit, { path: { schaalbesluitId }, body: taken })
})
afterAll(async () => {
  await koers?.database.drop()
  await empty?.database.drop()
})

const exportAs = async (house: KoersHouse, who: Who, vorm: string) =>
  (await house.as(who, exportKoers, { query: { vorm } })).bytes
const take = (house: KoersHouse, who: Who, body: Uint8Array) => house.as(who, importKoers, { body })
const contentOf = async (house: KoersHouse, who: Who) => {
  const { items } = await house.as(who, listRecords)
  const records = items.map(({ recordId, soort, partijId, inhoud, bevestigd }) => ({
    ...{ recordId, soort, partijId, inhoud, bevestigd },
  }))
  const besluiten = await house.as(who, listSchaalbesluiten)
  return { records: records.toSorted((a, b) => a.recordId.localeCompare(b.recordId)), besluiten: besluiten.items }
}

test.each(['json', 'csv', 'xlsx'])('%s: read in again where it came from, everything is the same', async (vorm) => {
  const bytes = await exportAs(koers, 'laila', vorm)
  expect(await take(koers, 'laila', bytes)).toMatchObject({ vastgelegd: 0, vanAnderen: [] })
})

test('in an empty regio each partij brings in its own, and then nothing is lost', async () => {
  const bytes = await exportAs(koers, 'laila', 'xlsx')
  const byDesk = await take(empty, 'laila', bytes)
  expect(byDesk.vastgelegd).toBe(4)
  expect(byDesk.vanAnderen.map(({ soort }) => soort).toSorted()).toEqual([
    'aansluiting',
    'gelijkenis',
    'inbreng',
    'weging',
  ])
  for (const who of ['ruud', 'marit'] as const) await take(empty, who, bytes)
  expect(await contentOf(empty, 'laila')).toEqual(await contentOf(koers, 'laila'))
})

test('a draft of another partij does not go out', async () => {
  const text = new TextDecoder().decode(await exportAs(koers, 'marit', 'json'))
  expect([text.includes('Een intake.'), text.includes('Nog niet klaar.')]).toEqual([true, false])
  expect(new TextDecoder().decode(await exportAs(koers, 'ruud', 'json'))).toContain('Nog niet klaar.')
})

test('a broken file is refused with its line, and nothing of it is stored', async () => {
  const text = new TextDecoder().decode(await exportAs(koers, 'laila', 'csv'))
  const broken = new TextEncoder().encode(text.replace('""domein"":""jeugd""', '""domein"":""onzin""'))
  await expect(take(empty, 'laila', broken)).rejects.toMatchObject({
    problem: 'bad-input',
    places: [{ place: expect.stringMatching(/^regel \d+\/inhoud\/domein$/) }],
  })
  expect(await koers.problemOf(take(koers, 'laila', new TextEncoder().encode('{"records":')))).toBe('bad-input')
})

test('the koers to be read is a tagged PDF', async () => {
  const bytes = await exportAs(koers, 'kees', 'pdf')
  const text = Buffer.from(bytes).toString('latin1')
  expect([text.startsWith('%PDF-'), text.includes('/StructTreeRoot')]).toEqual([true, true])
})

const visie = `Wij doen dit samen.

# Wachttijden
Niemand wacht langer dan vier weken.

2.1 Lokaal en regionaal
Wat zeldzaam is doen wij regionaal.`

test('a regiovisie is looked at first and then kept, with what is missing in it', async () => {
  const body = new TextEncoder().encode(visie)
  const looked = await empty.as('laila', importRegiovisie, { body })
  expect(looked.onderdelen.map(({ titel, recordId }) => [titel, recordId])).toEqual([
    ['Inleiding', null],
    ['Wachttijden', null],
    ['Lokaal en regionaal', null],
  ])
  const found = looked.lijst.filter(({ gevondenIn }) => gevondenIn !== null).map(({ gevondenIn }) => gevondenIn)
  expect(found).toEqual(['Wachttijden', 'Lokaal en regionaal'])
  await empty.as('laila', importRegiovisie, { body, query: { bewaar: 'ja' } })
  const { items } = await empty.as('kees', listRecords, { query: { soort: 'visie' } })
  expect(items).toHaveLength(3)
  expect(await empty.problemOf(empty.as('marit', importRegiovisie, { body }))).toBe('not-found')
})

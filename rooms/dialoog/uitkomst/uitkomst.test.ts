import { randomUUID } from 'node:crypto'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as dialoog from '../contract.ts'
import { range, seededRandom } from '../rekenen/random.ts'
import { rekenZelfNa } from '../rekenen/zelf-na.ts'
import { type DialoogHouse, openDialoogHouse } from '../testing/dialoog-house.ts'

let town: DialoogHouse
beforeAll(async () => {
  town = await openDialoogHouse()
})
afterAll(() => town?.database.drop())

const teksten = [
  'Ik wil mijn verhaal maar een keer vertellen.',
  'Een vraag krijgt binnen twee weken antwoord.',
  'Liever een bekende hulp dan een snelle hulp.',
  'De gemeente moet sneller zijn, ook als het per dorp verschilt.',
  'Buren kunnen meer doen dan ze nu doen.',
  'Vervoer naar dagbesteding moet op tijd zijn.',
  'Vraag een mantelzorger ook hoe het met haar gaat.',
  'Hulp hoort dicht bij huis te zijn.',
]

/** Two camps that agree on the first two and disagree on the others, with one in ten answers the other way. */
async function openVoted(people: number, body: object = {}) {
  const gesprekId = await town.open({ stellingen: teksten, wijken: ['Dorp', 'Stad'], ...body })
  const { items } = await town.as('laila', dialoog.listStellingen, { path: { gesprekId } })
  const random = seededRandom(people)
  const join = async (index: number, rol: string | null) => {
    const who = await town.join(gesprekId, `p${index}`, { rol, wijk: index % 3 === 0 ? 'Dorp' : null })
    const stemmen = items.map(({ stellingId }, at) => {
      const agrees = (at < 2 || (at % 2 === 0) === (index % 2 === 0)) !== random() / range < 0.1
      return { stemId: randomUUID(), stellingId, keuze: agrees ? 'eens' : 'oneens' }
    })
    await town.as(who, dialoog.castStemmen, { body: { stemmen } })
    return who
  }
  const whos = []
  for (let index = 0; index < people; index++) whos.push(await join(index, index < 4 ? 'bestuurder' : 'inwoner'))
  return { gesprekId, items, whos, join }
}

/** Asks until the outcome stands at the newest votes: an earlier one may come first. */
async function settle(gesprekId: Id, wanted: object) {
  const ask = () => town.as('kees', dialoog.getUitkomst, { path: { gesprekId } })
  await expect.poll(ask, { timeout: 20_000 }).toMatchObject(wanted)
}

test('what all groups share, what divides, where people stand; nothing about fewer than ten', async () => {
  const { gesprekId, whos } = await openVoted(60)
  const uitkomst = await town.as('kees', dialoog.getUitkomst, { path: { gesprekId } })
  expect(uitkomst).toMatchObject({ stemmers: 60, meegeteld: 60, verdict: 'groepen', rollenTeWeinig: ['bestuurder'] })
  expect(uitkomst.groepen.map(({ deelnemers }) => deelnemers)).toEqual([30, 30])
  const status = (of: string) => uitkomst.stellingen.filter((one) => one.status === of).map(({ nummer }) => nummer)
  expect(status('breed gedragen')).toEqual([1, 2])
  expect(status('verdeeld')).toEqual([3, 4, 5, 6, 7, 8])
  expect(uitkomst.kaart?.punten.length).toBe(60)
  expect(uitkomst.kaart?.schaal?.opDe).toBeGreaterThan(1)
  const [first] = uitkomst.stellingen
  // Four bestuurders: no figure; twenty from the village beside forty who told nothing: a figure.
  expect(first?.rollen.map(({ naam }) => naam)).not.toContain('bestuurder')
  expect(first?.wijken.map(({ naam, stemmen }) => [naam, stemmen])).toEqual([['Dorp', 20]])
  for (const { laag, eens, hoog } of first?.groepen ?? []) expect(laag <= eens && eens <= hoog).toBe(true)
  // Anyone sees the same; a deelnemer also the own place.
  expect(await town.as('anyone', dialoog.showUitkomst, { path: { gesprekId } })).toMatchObject({
    resultHash: uitkomst.resultHash,
  })
  const [own] = whos
  if (!own) throw new Error('nobody takes part')
  expect(await town.as(own, dialoog.getEigenPlaats)).toMatchObject({
    plaats: { groep: expect.stringMatching(/^[AB]$/) },
  })
  // What follows is kept: from now on an answer is owed.
  const { items } = await town.as('laila', dialoog.listBreedGedragen, { query: { gesprekId } })
  expect(items.map(({ nummer }) => nummer)).toEqual([1, 2])
})

test('a ban and a rejected stelling are in the next outcome, as if they had never been', async () => {
  const { gesprekId, items } = await openVoted(40)
  const before = await town.as('laila', dialoog.getUitkomst, { path: { gesprekId } })
  const { items: patronen } = await town.as('laila', dialoog.listPatronen, { path: { gesprekId } })
  expect(patronen).toBeDefined()
  const { rows } = await town.database.admin.query(
    'SELECT id FROM dialoog.deelnemer WHERE gesprek_id = $1 ORDER BY id LIMIT 1',
    [gesprekId],
  )
  const deelnemerId: Id = rows[0].id
  await town.as('laila', dialoog.excludeDeelnemer, { path: { deelnemerId }, body: { reden: 'anders' } })
  await settle(gesprekId, { stemmers: 39 })
  await town.as('laila', dialoog.readmitDeelnemer, { path: { deelnemerId }, body: {} })
  await settle(gesprekId, { stemmers: 40, resultHash: before.resultHash })
  await town.as('laila', dialoog.moderateStelling, {
    path: { stellingId: items[7]?.stellingId },
    body: { besluit: 'afgewezen', reden: 'anders' },
  })
  await settle(gesprekId, { stellingen: { length: 7 } })
})

test('a few people: no groups, no map, no figures', async () => {
  const { gesprekId } = await openVoted(9)
  const uitkomst = await town.as('anyone', dialoog.showUitkomst, { path: { gesprekId } })
  expect(uitkomst).toMatchObject({ verdict: 'te weinig deelnemers', kaart: null })
  expect(uitkomst.groepen.map(({ deelnemers }) => deelnemers)).toEqual([null])
  for (const { groepen, rollen, wijken } of uitkomst.stellingen) expect([...groepen, ...rollen, ...wijken]).toEqual([])
  expect(await town.problemOf(town.as('anyone', dialoog.downloadZelfNa, { path: { gesprekId } }))).toBe('rule-broken')
})

test('without any vote there is an outcome too: nothing is known yet', async () => {
  const gesprekId = await town.open({ stellingen: teksten })
  expect(await town.as('anyone', dialoog.showUitkomst, { path: { gesprekId } })).toMatchObject({
    stemmers: 0,
    kaart: null,
    bijgewerktOp: null,
    stellingen: teksten.map(() => ({ status: 'te weinig stemmen', nogNodig: [{ deel: 'A', stemmen: 10 }] })),
  })
})

test('the file to work it out gives the same hash, without codes, names or small roles', async () => {
  const { gesprekId } = await openVoted(50)
  const { resultHash } = await town.as('anyone', dialoog.showUitkomst, { path: { gesprekId } })
  const { bytes } = await town.as('anyone', dialoog.downloadZelfNa, { path: { gesprekId } })
  const text = new TextDecoder().decode(bytes)
  expect(rekenZelfNa(text)).toMatchObject({ gelijk: true, verwacht: resultHash })
  expect(text).not.toContain('bestuurder')
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
})

test.each([
  ['json', '{"gesprekId"'],
  ['csv', 'nummer,stelling,status,groep'],
  ['pdf', '%PDF-'],
  ['svg', '<svg '],
])('the outcome as %s', async (vorm, begins) => {
  const { gesprekId } = await openVoted(24)
  const { bytes } = await town.as('laila', dialoog.exportUitkomst, { path: { gesprekId }, query: { vorm, taal: 'en' } })
  expect(new TextDecoder('latin1').decode(bytes).startsWith(begins)).toBe(true)
})

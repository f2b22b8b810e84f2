import { addDays, type CivilDate, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { contains } from '@samenhang/kernel/period/period.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endSchaalbesluit,
  getSchaalbesluit,
  listSchaalbesluiten,
  proposeSchaalbesluit,
  reviewSchaalbesluit,
  takeSchaalbesluit,
} from '../contract.ts'
import { only } from '../record/shapes.ts'
import { type KoersHouse, openKoersHouse, partijen } from '../testing/koers-house.ts'

let koers: KoersHouse
let themaId: string
beforeAll(async () => {
  koers = await openKoersHouse()
  themaId = await koers.koers('thema', { naam: 'Jeugd', domein: 'jeugd', omschrijving: 'Jeugdhulp.' })
})
afterAll(() => koers?.database.drop())

const day = (number: number) => addDays(civilDate('2026-01-01'), number)
const makeTaak = () => koers.koers('taak', { naam: 'Jeugdbescherming', themaId: themaId as never, van: day(0) })
const voorstel = (taakId: string) => ({
  taakId,
  schaal: 'regionaal',
  titel: 'Samen doen',
  toelichting: 'Te zeldzaam voor een gemeente.',
  partijIds: [partijen.beekwijk, partijen.aadorp],
  criteria: [{ code: 'zeldzaamheid', naam: 'Hoe vaak komt het voor', feit: '38 jongeren per jaar' }],
  voorgesteldOp: day(0),
})
const propose = async (body: object) => (await koers.as('laila', proposeSchaalbesluit, { body })).schaalbesluitId
const take = (schaalbesluitId: string, van: CivilDate, tot: CivilDate | null, more: object = {}) =>
  koers.as('laila', takeSchaalbesluit, {
    path: { schaalbesluitId },
    body: { op: day(0), door: 'Regionaal bestuur', van, tot, herijkingOp: addDays(van, 400), ...more },
  })

describe('one valid schaalbesluit', () => {
  test('on every date a taak has one valid schaalbesluit or none, under random histories', async () => {
    const step = fc.record({
      from: fc.integer({ min: 0, max: 60 }),
      length: fc.option(fc.integer({ min: 0, max: 30 })),
      what: fc.constantFrom('take', 'take', 'follow', 'end'),
    })
    let [taken, refused] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const taakId = await makeTaak()
        const made: string[] = []
        for (const { from, length, what } of steps) {
          const tot = length === null ? null : day(from + length)
          if (what === 'end') {
            const schaalbesluitId = made.at(-1)
            if (!schaalbesluitId) continue
            const body = { tot: day(from), waarom: 'De raad wil het anders.' }
            await koers.problemOf(koers.as('laila', endSchaalbesluit, { path: { schaalbesluitId }, body }))
            continue
          }
          const id = await propose(voorstel(taakId))
          const problem = await koers.problemOf(take(id, day(from), tot, { volgtOp: what === 'follow' }))
          expect(['none', 'conflict']).toContain(problem)
          if (problem === 'none') made.push(id)
          problem === 'none' ? taken++ : refused++
        }
        const { items } = await koers.as('laila', listSchaalbesluiten, { query: { taakId } })
        for (let number = 0; number <= 95; number++) {
          const valid = items.filter(({ genomen }) => genomen && contains(genomen.period, day(number)))
          expect(valid.length).toBeLessThanOrEqual(1)
          if (number % 19 > 0) continue
          const onDay = await koers.as('laila', listSchaalbesluiten, { query: { taakId, op: day(number) } })
          expect(onDay.items).toEqual(valid)
        }
      }),
      { numRuns: 20 },
    )
    expect([taken > 20, refused > 5]).toEqual([true, true])
  }, 120_000)

  test('two that share one day are refused; one that follows the day after is not', async () => {
    const taakId = await makeTaak()
    await take(await propose(voorstel(taakId)), day(0), day(10))
    expect(await koers.problemOf(take(await propose(voorstel(taakId)), day(10), null))).toBe('conflict')
    expect(await koers.problemOf(take(await propose(voorstel(taakId)), day(11), null))).toBe('none')
  })

  test('a besluit past its review date is still valid', async () => {
    const taakId = await makeTaak()
    const id = await propose(voorstel(taakId))
    await take(id, day(0), null, { herijkingOp: day(1) })
    const { items } = await koers.as('laila', listSchaalbesluiten, { query: { taakId, op: day(500) } })
    expect(items.map(({ schaalbesluitId }) => schaalbesluitId)).toEqual([id])
    const body = { op: day(2), uitkomst: 'Wij gaan zo door.', volgendeOp: day(700) }
    await koers.as('laila', reviewSchaalbesluit, { path: { schaalbesluitId: id }, body })
    const { schaalbesluit } = await koers.as('laila', getSchaalbesluit, { path: { schaalbesluitId: id } })
    expect(schaalbesluit.genomen).toMatchObject({ herijkingOp: day(700), herijkt: { op: day(2) } })
  })
})

describe('weighing in the open', () => {
  test('a council has its term; a besluit waits for it, and takes what came', async () => {
    const asked = { partijId: partijen.aadorp, orgaan: 'raad', gevraagdOp: day(0), voor: day(84) }
    const id = await propose({ ...voorstel(await makeTaak()), zienswijzen: [asked] })
    expect(await koers.problemOf(take(id, day(90), null, { op: day(84) }))).toBe('rule-broken')
    const zienswijze = { schaalbesluitId: id as never, orgaan: 'raad' as const, op: day(20), tekst: null }
    // A council of another gemeente does not stand in for it.
    await koers.own('kees', 'zienswijze', { ...zienswijze, oordeel: 'eens' })
    expect(await koers.problemOf(take(id, day(90), null, { op: day(84) }))).toBe('rule-broken')
    await koers.own('aadorp', 'zienswijze', { ...zienswijze, oordeel: 'eens met eigen standpunt' })
    expect(await koers.problemOf(take(id, day(90), null, { op: day(84) }))).toBe('none')
  })

  test('each partij weighs once, only what is in the proposal, and not after the besluit', async () => {
    const id = await propose(voorstel(await makeTaak()))
    const weging = (criterium: string) => ({
      schaalbesluitId: id as never,
      wegingen: [{ criterium, waarde: 2, waarom: null }],
    })
    expect(await koers.problemOf(koers.own('marit', 'weging', weging('prijs')))).toBe('rule-broken')
    const recordId = await koers.own('marit', 'weging', weging('zeldzaamheid'))
    expect(await koers.problemOf(koers.own('marit', 'weging', weging('zeldzaamheid')))).toBe('rule-broken')
    expect(await koers.problemOf(koers.own('marit', 'weging', weging('zeldzaamheid'), { recordId }))).toBe('none')
    await take(id, day(0), null)
    expect(await koers.problemOf(koers.own('aadorp', 'weging', weging('zeldzaamheid')))).toBe('rule-broken')
  })

  test('dissent stands beside the besluit in the own words of the partij, with what is done with it', async () => {
    const id = await propose(voorstel(await makeTaak()))
    await take(id, day(0), null)
    const tekst = 'Een gezin uit Aadorp rijdt straks 35 minuten.'
    const standpunt = { schaalbesluitId: id as never, positie: 'Mee, met een spreekuur in ons dorp', tekst }
    const standpuntId = (await koers.own('aadorp', 'standpunt', standpunt)) as never
    await koers.koers('antwoord', { standpuntId, tekst: 'Het spreekuur staat in de opdracht.' })
    const { records } = await koers.as('ruud', getSchaalbesluit, { path: { schaalbesluitId: id } })
    expect(only('standpunt', records)).toMatchObject([{ partijId: partijen.aadorp, inhoud: { tekst } }])
    expect(only('antwoord', records)).toHaveLength(1)
    expect(await koers.problemOf(koers.own('marit', 'standpunt', standpunt, { recordId: standpuntId }))).toBe(
      'not-found',
    )
  })

  test('only the desk proposes and takes', async () => {
    const body = voorstel(await makeTaak())
    for (const who of ['marit', 'kees', 'ruud', 'farida', 'niemand'] as const) {
      expect(await koers.problemOf(koers.as(who, proposeSchaalbesluit, { body }))).toBe('not-found')
    }
  })
})

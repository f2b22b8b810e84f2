import { getPersoon } from '@samenhang/basis/contract.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeNoodtoegang, listNoodtoegangen, readDeling, startNoodtoegang } from '../contract.ts'
import { type DelenHouse, ids, openDelenHouse } from '../testing/delen-house.ts'

let delen: DelenHouse
beforeAll(async () => {
  delen = await openDelenHouse()
})
afterAll(() => delen?.database.drop())

const path = { persoonId: ids.buur }
const body = { reden: 'De buren horen al een dag niets en de huisarts is dicht.', tweedeId: ids.joost, minuten: 60 }
const look = () => delen.as('mila', getPersoon, { path })
const geboortedatum = async () => (await look()).geboortedatum.k

test('an hour of sight of who was found today, closed to the minute, and judged by somebody else', async () => {
  expect(await delen.problemOf(delen.as('farida', startNoodtoegang, { path, body }))).toBe('not-found')
  expect(await delen.problemOf(delen.as('mila', startNoodtoegang, { path, body: { ...body, minuten: 61 } }))).toBe(
    'bad-input',
  )
  expect(
    await delen.problemOf(delen.as('mila', startNoodtoegang, { path, body: { ...body, tweedeId: ids.mila } })),
  ).toBe('rule-broken')
  expect((await look()).adres.k).toBe('withheld')

  const { noodtoegangId, tot, beoordelenVoor } = await delen.as('mila', startNoodtoegang, { path, body })
  expect([tot, beoordelenVoor]).toEqual(['2026-11-24T09:12:00.000Z', '2026-12-01'])
  expect((await look()).adres.k).toBe('value')
  delen.clock.moveTo('2026-11-24T10:11:59+01:00')
  expect((await look()).adres.k).toBe('value')
  delen.clock.moveTo('2026-11-24T10:12:00+01:00')
  expect((await look()).adres.k).toBe('withheld')
  expect(await geboortedatum()).toBe('value')

  const judge = { path: { noodtoegangId }, body: { oordeel: 'terecht', toelichting: 'Er was echt haast.' } }
  expect(await delen.problemOf(delen.as('mila', judgeNoodtoegang, judge))).toBe('not-found')
  expect((await delen.as('sofie', listNoodtoegangen)).items).toMatchObject([
    { noodtoegangId, medewerkerId: ids.mila, oordeel: null },
  ])
  await delen.as('sofie', judgeNoodtoegang, judge)
  expect(await delen.problemOf(delen.as('sofie', judgeNoodtoegang, judge))).toBe('not-found')
  expect((await delen.as('mila', listNoodtoegangen)).items.at(0)?.oordeel?.door).toBe(ids.sofie)
})

test('what was judged wrong is closed at once', async () => {
  delen.clock.moveTo('2026-11-24T11:00:00+01:00')
  const { noodtoegangId } = await delen.as('mila', startNoodtoegang, { path, body })
  expect((await look()).adres.k).toBe('value')
  const judged = { oordeel: 'onterecht', toelichting: 'Er was geen nood.' }
  await delen.as('sofie', judgeNoodtoegang, { path: { noodtoegangId }, body: judged })
  expect((await look()).adres.k).toBe('withheld')
})

test('it opens reading and nothing of a deling', async () => {
  const at = { ...path, delingId: ids.doel }
  expect(await delen.problemOf(delen.as('mila', readDeling, { path: at }))).toBe('not-found')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNotitie, listNotities } from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid, type Who } from '../testing/plan-house.ts'

let plan: PlanHouse
beforeAll(async () => {
  plan = await openPlanHouse()
})
afterAll(() => plan?.database.drop())

const path = { huishoudenId: ids.huishouden }
const add = async (who: Who, body: object) => {
  const standard = { soort: 'overleg', op: '2026-11-24', tekst: 'Besproken wat nodig is.', metHuishouden: true }
  return (await plan.as(who, addNotitie, { path, body: { ...standard, ...body } })).notitieId
}
const seenBy = async (who: Who, notitieId: string) =>
  (await plan.as(who, listNotities, { path })).items.find((one) => one.notitieId === notitieId)

test('whom a note is about reads it, a work note as well; a housemate does not', async () => {
  const work = { persoonId: ids.sanne, soort: 'werk', vernietigenOp: '2026-12-24' }
  const notitieId = await add('farida', work)
  expect(await seenBy('sanne', notitieId)).toMatchObject({
    medewerkerId: { v: uuid('e1') },
    vernietigenOp: { k: 'value' },
  })
  for (const who of ['riet', 'daan'] as const) expect([who, await seenBy(who, notitieId)]).toEqual([who, undefined])
  expect(await plan.problemOf(add('farida', { ...work, vernietigenOp: '2027-03-01' }))).toBe('rule-broken')
  expect(await plan.problemOf(add('farida', { ...work, vernietigenOp: null }))).toBe('bad-input')
  plan.clock.moveTo('2026-12-24T09:00:00+01:00')
  expect(await seenBy('sanne', notitieId)).toBeUndefined()
  plan.clock.moveTo('2026-11-24T09:12:00+01:00')
})

test('what was discussed without the family shows as such, to the family too', async () => {
  const notitieId = await add('farida', { metHuishouden: false, aanwezig: 'Farida en de mentor' })
  for (const who of ['sanne', 'riet', 'farida'] as const)
    expect(await seenBy(who, notitieId)).toMatchObject({ metHuishouden: false, over: { k: 'empty' } })
})

test('who helps one person writes about that person only, and reads back what they wrote', async () => {
  expect(await plan.problemOf(add('jan', {}))).toBe('not-found')
  expect(await plan.problemOf(add('jan', { persoonId: ids.riet }))).toBe('not-found')
  for (const who of ['joost', 'sanne', 'kees', 'youssef'] as const)
    expect([who, await plan.problemOf(add(who, {}))]).toEqual([who, 'not-found'])
})

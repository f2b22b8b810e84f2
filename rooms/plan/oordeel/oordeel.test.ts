import { smallestIsolated } from '@samenhang/kernel/small-numbers/differencing-attack.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  countOordelen,
  createDoel,
  giveOordeel,
  linkDoel,
  listOordelen,
  showOordeel,
  withdrawOordeel,
} from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid, type Who } from '../testing/plan-house.ts'

let plan: PlanHouse
let doelId: string
beforeAll(async () => {
  plan = await openPlanHouse()
  const personen = [{ persoonId: ids.sanne }, { persoonId: ids.daan }]
  const body = { huishoudenId: ids.huishouden, niveau: 'huishouden', personen, titel: 'Rust', woordIds: [] }
  doelId = (await plan.as('sanne', createDoel, { body: { ...body, zonderWoorden: 'Nog niet gesproken.' } })).doelId
  await plan.as('sanne', linkDoel, { path: { doelId }, body: { partijId: ids.waterlelie } })
})
afterAll(() => plan?.database.drop())

const path = { huishoudenId: ids.huishouden }
const give = async (who: Who, cijfer: number, gedeeld = { regisseur: false, partijIds: [] as string[] }) =>
  (await plan.as(who, giveOordeel, { path: { doelId }, body: { cijfer, woorden: 'Zo gaat het.', gedeeld } })).oordeelId
const seenBy = async (who: Who, oordeelId: string) =>
  (await plan.as(who, listOordelen, { path })).items.find((one) => one.oordeelId === oordeelId)

test('a rating is seen by whose it is, and by whom they show it to; not by the rest of the family', async () => {
  const oordeelId = await give('sanne', 3)
  expect(await seenBy('sanne', oordeelId)).toMatchObject({ cijfer: 3, gedeeld: { v: { regisseur: false } } })
  for (const who of ['daan', 'riet', 'farida'] as const)
    expect([who, await seenBy(who, oordeelId)]).toEqual([who, undefined])
  await plan.as('sanne', showOordeel, { path: { oordeelId }, body: { regisseur: true, partijIds: [ids.waterlelie] } })
  expect(await seenBy('farida', oordeelId)).toMatchObject({ cijfer: 3, gedeeld: { k: 'withheld' } })
  expect(await seenBy('daan', oordeelId)).toBeUndefined()
  expect(await plan.problemOf(plan.as('farida', withdrawOordeel, { path: { oordeelId } }))).toBe('not-found')
  await plan.as('sanne', withdrawOordeel, { path: { oordeelId } })
  expect([await seenBy('farida', oordeelId), await seenBy('sanne', oordeelId)]).toEqual([undefined, undefined])
})

test('nobody rates for another, and nobody rates a doel that they do not see', async () => {
  for (const who of ['farida', 'jan', 'joost', 'youssef'] as const)
    expect([who, await plan.problemOf(give(who, 5))]).toEqual([who, 'not-found'])
  expect(await plan.problemOf(give('mark', 5))).toBe('not-found')
})

test('counts say for how many it rose, of ten or more on either side, and no group below ten follows', async () => {
  const plant = (up: number, other: number) =>
    plan.database.admin.query(
      `INSERT INTO plan.oordeel (tenant_id, id, dossier_id, doel_id, cijfer, op, gedeeld_regisseur)
       SELECT 'gma', gen_random_uuid(), persoon, $1, CASE WHEN moment = 1 THEN 4 WHEN nr <= $2::int THEN 7 ELSE 4 END,
         date '2026-01-01' + moment, false
       FROM (SELECT gen_random_uuid() AS persoon, nr FROM generate_series(1, $2::int + $3::int) AS nr) AS who, generate_series(1, 2) AS moment`,
      [doelId, up, other],
    )
  const higher = uuid('f1')
  await plan.database.admin.query('UPDATE plan.doel SET dient_doel = $1', [higher])
  for (const [up, other] of [
    [9, 30],
    [30, 4],
    [10, 0],
    [12, 11],
  ] as const) {
    await plan.database.admin.query('DELETE FROM plan.oordeel')
    await plant(up, other)
    const { items } = await plan.as('kees', countOordelen)
    const shown = items.flatMap((item) => [
      { cells: [0], value: item.gestegen },
      { cells: [1], value: item.anders },
    ])
    expect([up, other, smallestIsolated([up, other], shown) >= 10]).toEqual([up, other, true])
    expect(items).toEqual(other === 11 ? [{ doelId: higher, gestegen: 12, anders: 11 }] : [])
  }
  expect(await plan.problemOf(plan.as('sanne', countOordelen))).toBe('not-found')
})

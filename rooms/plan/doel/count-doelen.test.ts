import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { smallestIsolated } from '@samenhang/kernel/small-numbers/differencing-attack.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { countDoelen } from '../contract.ts'
import { openPlanHouse, type PlanHouse } from '../testing/plan-house.ts'

let plan: PlanHouse
beforeAll(async () => {
  plan = await openPlanHouse()
})
afterAll(() => plan?.database.drop())
afterEach(() => plan.database.admin.query('DELETE FROM plan.doel'))

const higher = (nr: number) => `00000000-0000-4000-8000-0000000001${String(nr).padStart(2, '0')}`

/** Plants so many huishoudens that serve each higher doel, all different ones. */
async function plant(counts: readonly number[], tenant = 'gma'): Promise<void> {
  for (const [nr, count] of counts.entries()) {
    await plan.database.admin.query(
      `INSERT INTO plan.doel (tenant_id, id, dossier_id, huishouden_id, personen, titel, vastgesteld_op,
         vastgesteld_door, dient_doel)
       SELECT $1, gen_random_uuid(), home, home, ARRAY[home], 't', '2026-01-01', home, $2
       FROM (SELECT gen_random_uuid() AS home FROM generate_series(1, $3)) AS homes`,
      [tenant, higher(nr), count],
    )
  }
}
const count = () => plan.as('kees', countDoelen)

test('fewer than ten huishoudens show nothing, nor that there are any', async () => {
  const none = await count()
  await plant([9])
  expect(await count()).toEqual(none)
  expect(none).toEqual({ items: [], total: null, threshold: 10 })
})

test('one huishouden with many doelen is one', async () => {
  await plant([10])
  await plan.database.admin.query('UPDATE plan.doel SET huishouden_id = dossier_id')
  expect((await count()).items).toEqual([{ doelId: higher(0), huishoudens: 10 }])
  await plan.database.admin.query(
    `UPDATE plan.doel SET huishouden_id = (SELECT min(id::text)::uuid FROM plan.doel), personen = ARRAY[dossier_id]`,
  )
  expect((await count()).items).toEqual([])
})

test.each([[[12, 30, 3]], [[10, 9, 40]], [[25, 1, 1, 1, 18]], [[9, 9, 9, 9]], [[11, 10, 1, 50, 2]]])(
  'from what is published of %j no group below ten follows',
  async (counts) => {
    await plant(counts)
    const { items, total } = await count()
    const observations = [
      ...items.map((item) => ({
        cells: [counts.findIndex((_, nr) => higher(nr) === item.doelId)],
        value: item.huishoudens,
      })),
      { cells: [...counts.keys()], value: total },
    ]
    expect(smallestIsolated(counts, observations)).toBeGreaterThanOrEqual(10)
  },
)

test('the attack does find a count when its neighbour is not withheld with it', async () => {
  expect(
    smallestIsolated(
      [12, 30, 3],
      [
        { cells: [0], value: 12 },
        { cells: [1], value: 30 },
        { cells: [0, 1, 2], value: 45 },
      ],
    ),
  ).toBe(3)
})

test('another gemeente is not counted, and an ended doel neither', async () => {
  await plan.database.admin.query(`INSERT INTO kernel.tenant VALUES ('gmb', 'gmb', 'gemeente') ON CONFLICT DO NOTHING`)
  await plant([20], 'gmb')
  expect((await count()).items).toEqual([])
  await plant([20])
  await plan.database.admin.query(`UPDATE plan.doel SET beeindigd_op = '2026-11-01' WHERE tenant_id = 'gma'`)
  expect((await count()).items).toEqual([])
})

test('only the analyst may run the function, and its threshold is never below five', async () => {
  await plant([4])
  const run = (role: 'app' | 'analyst', threshold: number) =>
    inTransaction(plan.house.pool, { tenant: 'gma', role }, (tx) =>
      tx.sql('SELECT * FROM plan.count_huishoudens($1)', [threshold]),
    )
  await expect(run('app', 10)).rejects.toThrow('permission denied')
  expect(await run('analyst', 1)).toEqual([])
  await plant([0, 1])
  expect(await run('analyst', 1)).toHaveLength(2)
  await expect(
    inTransaction(plan.house.pool, { tenant: 'gma', role: 'analyst' }, (tx) => tx.sql('SELECT FROM plan.doel')),
  ).rejects.toThrow('permission denied')
})

test.each(['laila', 'kees'] as const)('%s may count', async (who) => {
  expect(await plan.problemOf(plan.as(who, countDoelen))).toBe('none')
})
test.each(['sanne', 'farida', 'jan', 'ingrid', 'bram', 'youssef'] as const)('%s may not count', async (who) => {
  expect(await plan.problemOf(plan.as(who, countDoelen))).toBe('not-found')
})

import { addDays, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { exactlyOne, type Period } from '@samenhang/kernel/period/period.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  acceptRegisseur,
  agreeRegisseur,
  getRegisseur,
  listVoorstellen,
  proposeRegisseur,
  startRegisseur,
  stopRegisseur,
} from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid, type Who } from '../testing/plan-house.ts'
import { handOver } from './regisseur.ts'

let plan: PlanHouse
beforeAll(async () => {
  plan = await openPlanHouse()
  await plan.addMedewerkers(['farida', 'joost'], 'regisseur')
})
afterAll(() => plan?.database.drop())
beforeEach(async () => {
  await plan.database.admin.query('DELETE FROM plan.regisseur; DELETE FROM basis.betrokkenheid')
})

const path = { huishoudenId: ids.huishouden }
const medewerker = { farida: uuid('e1'), joost: uuid('e2') }
const propose = async (who: Who, name: 'farida' | 'joost', vanaf = '2026-11-24') => {
  const body = { medewerkerId: medewerker[name], vanaf, reden: 'Zo besproken met Sanne.' }
  return (await plan.as(who, proposeRegisseur, { path, body })).regisseurId
}
const accept = (who: Who, regisseurId: string, aanvaard = true) =>
  plan.problemOf(plan.as(who, acceptRegisseur, { path: { regisseurId }, body: { aanvaard } }))
const agree = (who: Who, regisseurId: string, persoonId: string = ids.sanne, hoe = 'zelf') =>
  plan.problemOf(plan.as(who, agreeRegisseur, { path: { regisseurId }, body: { persoonId, hoe } }))
const start = (who: Who, regisseurId: string) => plan.problemOf(plan.as(who, startRegisseur, { path: { regisseurId } }))
const nowIs = async () => {
  const { nu } = await plan.as('sanne', getRegisseur, { path })
  return nu.k === 'value' ? nu.v.medewerkerId : nu.k
}
const install = async (name: 'farida' | 'joost') => {
  const regisseurId = await propose('farida', name)
  await accept(name, regisseurId)
  await agree('sanne', regisseurId)
  expect(await start('farida', regisseurId)).toBe('none')
  return regisseurId
}

describe('regisseur', () => {
  test('begins when the medewerker and the family both said yes, and not before', async () => {
    const regisseurId = await propose('farida', 'farida')
    expect(await start('farida', regisseurId)).toBe('rule-broken')
    expect(await accept('farida', regisseurId)).toBe('none')
    expect(await start('farida', regisseurId)).toBe('rule-broken')
    expect(await nowIs()).toBe('empty')
    expect(await agree('sanne', regisseurId)).toBe('none')
    expect(await start('farida', regisseurId)).toBe('none')
    expect(await nowIs()).toBe(medewerker.farida)
  })

  test('only who is asked accepts; only the family agrees, from 16; somebody else may note what they said', async () => {
    const regisseurId = await propose('farida', 'joost')
    expect([await accept('farida', regisseurId), await accept('jan', regisseurId)]).toEqual(['not-found', 'not-found'])
    expect(await agree('daan', regisseurId, ids.daan)).toBe('rule-broken')
    expect(await agree('sanne', regisseurId, ids.riet)).toBe('not-found')
    expect(await agree('farida', regisseurId, ids.sanne, 'zelf')).toBe('rule-broken')
    expect(await agree('joost', regisseurId, ids.sanne, 'gesprek')).toBe('not-found')
    expect(await agree('farida', regisseurId, ids.sanne, 'papier')).toBe('none')
  })

  test('who is asked sees the proposal, and not the huishouden', async () => {
    await propose('farida', 'joost')
    const { items } = await plan.as('joost', listVoorstellen)
    expect(items).toMatchObject([{ huishoudenNaam: 'Familie', abilities: { 'regisseur.accept': true } }])
    expect(await plan.problemOf(plan.as('joost', getRegisseur, { path }))).toBe('not-found')
    expect((await plan.as('farida', listVoorstellen)).items).toEqual([])
  })

  test('hand over: the day after the last day of the one is the first of the other, and access ends with it', async () => {
    await install('farida')
    const regisseurId = await propose('farida', 'joost', '2026-12-10')
    expect([await accept('joost', regisseurId), await agree('sanne', regisseurId)]).toEqual(['none', 'none'])
    expect(await start('farida', regisseurId)).toBe('none')
    const { rows } = await plan.database.admin.query(
      'SELECT medewerker_id, period::text FROM plan.regisseur UNION ALL SELECT medewerker_id, period::text FROM basis.betrokkenheid ORDER BY 1, 2',
    )
    expect(rows.map((row) => [row.medewerker_id, row.period])).toEqual([
      [medewerker.farida, '[2026-11-24,2026-12-10)'],
      [medewerker.farida, '[2026-11-24,2026-12-10)'],
      [medewerker.joost, '[2026-12-10,)'],
      [medewerker.joost, '[2026-12-10,)'],
    ])
    expect(await nowIs()).toBe(medewerker.farida)
  })

  test('a no leaves everything as it was, and a new proposal takes the place of one that waits', async () => {
    await install('farida')
    const first = await propose('farida', 'joost')
    expect(await accept('joost', first, false)).toBe('none')
    expect(await start('farida', first)).toBe('rule-broken')
    const second = await propose('farida', 'joost')
    const third = await propose('farida', 'joost')
    expect([await accept('joost', second), await accept('joost', third)]).toEqual(['rule-broken', 'none'])
    expect(await nowIs()).toBe(medewerker.farida)
  })

  test('without a regisseur only when it is said why, and by when there is one', async () => {
    await install('farida')
    const stop = (vanaf: string) =>
      plan.problemOf(
        plan.as('farida', stopRegisseur, { path, body: { vanaf, uiterlijk: '2026-12-20', reden: 'Verhuizing.' } }),
      )
    expect(await stop('2026-11-23')).toBe('rule-broken')
    expect(await stop('2026-11-25')).toBe('none')
    plan.clock.moveTo('2026-11-25T09:00:00+01:00')
    expect(await plan.as('sanne', getRegisseur, { path })).toMatchObject({
      nu: { k: 'empty' },
      zonder: { k: 'value', v: { uiterlijk: '2026-12-20', reden: 'Verhuizing.' } },
    })
    plan.clock.moveTo('2026-11-24T09:12:00+01:00')
  })

  test('the database itself refuses two at one moment, and one to whom nobody said yes', async () => {
    await install('farida')
    const insert = (columns: string, values: string) =>
      plan.database.admin.query(
        `INSERT INTO plan.regisseur (tenant_id, id, huishouden_id, huishouden_naam, medewerker_id, reden,
           voorgesteld_op, voorgesteld_door, vanaf, period${columns})
         VALUES ('gma', gen_random_uuid(), $1, 'x', $2, 'x', '2026-01-01', $2, '2026-01-01', '[2026-11-24,)'${values})`,
        [ids.huishouden, medewerker.joost],
      )
    await expect(insert('', '')).rejects.toThrow('check constraint')
    const yes = [
      ', aanvaard_op, akkoord_op, akkoord_van, akkoord_hoe',
      `, '2026-01-01', '2026-01-01', $1, 'zelf'`,
    ] as const
    await expect(insert(...yes)).rejects.toThrow('regisseur_one')
  })
})

test('over any history of hand overs no day has two, and none is without unless somebody stopped', () => {
  const start0 = civilDate('2026-01-01')
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 40 }),
    ahead: fc.integer({ min: -20, max: 40 }),
    stops: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const periods: Period[] = []
      const gaps: Period[] = []
      let today = start0
      for (const { wait, ahead, stops } of steps) {
        today = addDays(today, wait)
        const before = periods.at(-1)
        if (stops && before?.to === null) {
          const vanaf = addDays(today > before.from ? today : before.from, 1)
          periods[periods.length - 1] = { from: before.from, to: addDays(vanaf, -1) }
          gaps.push({ from: vanaf, to: null })
          continue
        }
        const { from, lastDay } = handOver(before, { vanaf: addDays(today, ahead) }, today)
        if (before && lastDay) periods[periods.length - 1] = { from: before.from, to: lastDay }
        periods.push({ from, to: null })
      }
      const first = periods[0]
      if (!first) return
      const { gaps: none, doubles } = exactlyOne(periods, { from: first.from, to: addDays(today, 400) })
      expect(doubles).toEqual([])
      for (const gap of none) expect(gaps.some(({ from }) => from === gap.from)).toBe(true)
    }),
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addStap,
  createActie,
  createDoel,
  createVraag,
  listAgenda,
  listBevindingen,
  proposeRegisseur,
  startVervanging,
  stopRegisseur,
} from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid } from '../testing/plan-house.ts'

let plan: PlanHouse
let doelId: string
beforeAll(async () => {
  plan = await openPlanHouse()
  await plan.addMedewerkers(['farida', 'joost'], 'regisseur')
  const personen = [{ persoonId: ids.sanne }]
  const body = { huishoudenId: ids.huishouden, niveau: 'huishouden', personen, titel: 'Werk', woordIds: [] }
  doelId = (await plan.as('farida', createDoel, { body: { ...body, zonderWoorden: 'Nog niet gesproken.' } })).doelId
})
afterAll(() => plan?.database.drop())

const path = { huishoudenId: ids.huishouden }
const actie = (titel: string, eigenaar: object, more: object = {}) =>
  plan.as('farida', createActie, { path: { doelId }, body: { titel, eigenaar, vanaf: '2026-11-24', ...more } })

test('what is due and what waits for whom, first what is due first', async () => {
  await actie('Opvang', { soort: 'niemand' })
  await actie('Vervoer', { soort: 'medewerker', medewerkerId: uuid('e1') }, { tot: '2026-12-01' })
  await actie('Baan zoeken', { soort: 'persoon', persoonId: ids.sanne }, { tot: '2027-02-01' })
  const persoonId = ids.sanne
  const asked = { persoonId, woorden: 'Hulp.', gesteldOp: '2026-11-20', gesteldDoor: 'anders', weg: 'balie' }
  const { vraagId } = await plan.as('farida', createVraag, { body: asked }, 'ondersteuning-coordineren')
  const body = { kind: 'melding', wet: 'wmo', date: '2026-11-20' }
  await plan.as('farida', addStap, { path: { vraagId }, body })
  const stop = { vanaf: '2026-11-24', uiterlijk: '2026-12-10', reden: 'Nog geen regisseur.' }
  await plan.as('farida', stopRegisseur, { path, body: stop })
  const proposal = { medewerkerId: uuid('e2'), vanaf: '2026-12-05', reden: 'Joost heeft tijd.' }
  await plan.as('farida', proposeRegisseur, { path, body: proposal })
  const { items } = await plan.as('farida', listAgenda)
  expect(items.map(({ soort, wachtOp, wanneer }) => [soort, wachtOp, wanneer.k === 'value' && wanneer.v])).toEqual([
    ['termijn', 'gezin', '2026-11-27'],
    ['actie', 'u', '2026-12-01'],
    ['zonder eigenaar', 'u', '2026-12-04'],
    ['overdracht', 'collega', '2026-12-05'],
    ['zonder regisseur', 'niemand', '2026-12-10'],
    ['termijn', 'u', '2027-01-04'],
    ['actie', 'gezin', '2027-02-01'],
  ])
  for (const who of ['sanne', 'joost', 'jan', 'kees'] as const)
    expect([who, await plan.problemOf(plan.as(who, listAgenda))]).toEqual([who, 'not-found'])
})

test('findings name what, since when and who can mend it, and only the regisseur sees them', async () => {
  const at = (plek: string, van: string) => ({ bezet: { plek, weekdagen: [2], van, tot: '16:00' }, ritme: 'dinsdag' })
  const sanne = { soort: 'persoon', persoonId: ids.sanne }
  const [home, work] = [
    await actie('Thuis zijn', sanne, at('thuis', '14:00')),
    await actie('Werken', sanne, at('elders', '09:00')),
  ]
  const { items } = await plan.as('farida', listBevindingen, { path })
  expect(items.map(({ toets, hersteller }) => [toets, hersteller])).toEqual([
    ['R4', 'partij'],
    ['R6', 'regisseur'],
  ])
  expect(items[1]?.at.map(({ id }) => id).sort()).toEqual([home.actieId, work.actieId].sort())
  for (const who of ['sanne', 'joost', 'jan', 'mila'] as const)
    expect([who, await plan.problemOf(plan.as(who, listBevindingen, { path }))]).toEqual([who, 'not-found'])
})

test('a colleague looks after the plans for a time, sees them in it, and not after', async () => {
  const away = (medewerkerId: string, from: string, to: string) =>
    plan.as('farida', startVervanging, { body: { medewerkerId, from, to } })
  expect(await plan.problemOf(away(uuid('e1'), '2026-12-21', '2027-01-03'))).toBe('bad-input')
  expect(await plan.problemOf(away(uuid('e3'), '2026-12-21', '2027-01-03'))).toBe('bad-input')
  expect(await away(uuid('e2'), '2026-12-21', '2027-01-03')).toEqual({ huishoudens: 1 })
  expect(await plan.problemOf(away(uuid('e2'), '2027-01-03', '2027-01-04'))).toBe('conflict')
  const { rows } = await plan.database.admin.query(
    `SELECT period::text FROM basis.betrokkenheid WHERE medewerker_id = $1`,
    [uuid('e2')],
  )
  expect(rows).toEqual([{ period: '[2026-12-21,2027-01-04)' }])
  expect((await plan.as('farida', listAgenda)).vervanging).toEqual([
    { medewerkerId: uuid('e2'), from: '2026-12-21', to: '2027-01-03' },
  ])
})

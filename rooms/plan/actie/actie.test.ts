import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createActie,
  createDoel,
  linkDoel,
  listActies,
  listActiesOfPersoon,
  setEigenaar,
  tellActie,
} from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid, type Who } from '../testing/plan-house.ts'

let plan: PlanHouse
let joint: string
beforeAll(async () => {
  plan = await openPlanHouse()
  const personen = [{ persoonId: ids.sanne }, { persoonId: ids.daan }]
  const body = { huishoudenId: ids.huishouden, niveau: 'huishouden', personen, titel: 'Rust', woordIds: [] }
  const made = await plan.as('farida', createDoel, { body: { ...body, zonderWoorden: 'Nog niet gesproken.' } })
  joint = made.doelId
})
afterAll(() => plan?.database.drop())

const path = { huishoudenId: ids.huishouden }
const niemand = { soort: 'niemand' }
const create = async (who: Who, body: Record<string, unknown> = {}) => {
  const standard = { titel: 'Noor naar school brengen', eigenaar: niemand, vanaf: '2026-11-24' }
  return (await plan.as(who, createActie, { path: { doelId: joint }, body: { ...standard, ...body } })).actieId
}
const seenBy = async (who: Who, actieId: string) =>
  (await plan.as(who, listActies, { path })).items.find((one) => one.actieId === actieId)

describe('acties', () => {
  test('family and regisseur make and see them; who has nothing to do with it sees nothing', async () => {
    const actieId = await create('sanne', { eigenaar: { soort: 'persoon', persoonId: ids.riet }, ritme: 'elke dag' })
    for (const who of ['sanne', 'daan', 'riet', 'farida'] as const) {
      expect(await seenBy(who, actieId)).toMatchObject({ eigenaar: { soort: 'persoon', persoonId: ids.riet } })
    }
    for (const who of ['joost', 'janColleague', 'youssef', 'laila', 'ingrid', 'bram'] as const) {
      expect([who, await plan.problemOf(plan.as(who, listActies, { path }))]).toEqual([who, 'not-found'])
      expect([who, await plan.problemOf(create(who))]).toEqual([who, 'not-found'])
    }
  })

  test('who helps sees acties of doelen in which the own partij takes part, and picks up what nobody does', async () => {
    const actieId = await create('farida')
    const ofDaan = { path: { persoonId: ids.daan } }
    const found = async () => (await plan.as('jan', listActiesOfPersoon, ofDaan)).items
    expect(await found()).toEqual([])
    await plan.as('farida', linkDoel, { path: { doelId: joint }, body: { partijId: ids.waterlelie } })
    expect((await found()).find((one) => one.actieId === actieId)?.abilities).toEqual({
      'actie.write': false,
      'actie.do': true,
    })
    const give = (who: Who, eigenaar: object) =>
      plan.problemOf(plan.as(who, setEigenaar, { path: { actieId }, body: { eigenaar } }))
    expect(await give('jan', { soort: 'persoon', persoonId: ids.sanne })).toBe('rule-broken')
    expect(await give('els', { soort: 'medewerker', medewerkerId: uuid('e5') })).toBe('not-found')
    expect(await give('jan', { soort: 'medewerker', medewerkerId: uuid('e3') })).toBe('none')
    expect(await seenBy('sanne', actieId)).toMatchObject({
      eigenaar: { soort: 'medewerker' },
      eigenaarSinds: '2026-11-24',
    })
  })

  test('a parent elsewhere does not learn who of the family does what', async () => {
    await create('farida', { eigenaar: { soort: 'persoon', persoonId: ids.riet } })
    const { items } = await plan.as('mark', listActiesOfPersoon, { path: { persoonId: ids.daan } })
    expect(JSON.stringify(items)).not.toContain(ids.riet)
  })

  test('what nobody does cannot be begun or done; what is closed does not change', async () => {
    const actieId = await create('sanne')
    const tell = (stand: string, op = '2026-11-24') =>
      plan.problemOf(plan.as('sanne', tellActie, { path: { actieId }, body: { stand, op } }))
    expect(await tell('gedaan')).toBe('rule-broken')
    const eigenaar = { soort: 'netwerk', naam: 'de buurvrouw' }
    await plan.as('sanne', setEigenaar, { path: { actieId }, body: { eigenaar, tot: '2026-12-18' } })
    expect(await seenBy('farida', actieId)).toMatchObject({ eigenaar, tot: { k: 'value', v: '2026-12-18' } })
    expect(await tell('begonnen', '2026-11-25')).toBe('rule-broken')
    expect([await tell('begonnen'), await tell('gedaan'), await tell('vervallen')]).toEqual([
      'none',
      'none',
      'rule-broken',
    ])
  })

  test('somebody who is not in the huishouden or does not work here cannot be the owner', async () => {
    expect(await plan.problemOf(create('sanne', { eigenaar: { soort: 'persoon', persoonId: ids.elsewhere } }))).toBe(
      'not-found',
    )
    expect(
      await plan.problemOf(create('sanne', { eigenaar: { soort: 'medewerker', medewerkerId: ids.elsewhere } })),
    ).toBe('bad-input')
  })
})

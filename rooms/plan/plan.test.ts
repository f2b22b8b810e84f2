import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addEigenWoord,
  createDoel,
  endDoel,
  linkDoel,
  listDoelen,
  listDoelenOfPersoon,
  listEigenWoorden,
  showEigenWoord,
  withdrawEigenWoord,
  withholdEigenWoord,
} from './contract.ts'
import { ids, openPlanHouse, type PlanHouse, type Who } from './testing/plan-house.ts'

let plan: PlanHouse
beforeAll(async () => {
  plan = await openPlanHouse()
})
afterAll(() => plan?.database.drop())

const path = { huishoudenId: ids.huishouden }
const add = async (who: Who, persoonId: string, woorden: string, gedeeld = true) => {
  const body = { ...path, persoonId, woorden, gezegdOp: '2026-11-20', gedeeld }
  return (await plan.as(who, addEigenWoord, { body })).woordId
}
const create = async (who: Who, body: Record<string, unknown>) => {
  const standard = { ...path, niveau: 'huishouden', personen: [{ persoonId: ids.sanne }], titel: 'Rust', woordIds: [] }
  return (await plan.as(who, createDoel, { body: { ...standard, ...body } })).doelId
}
const without = { zonderWoorden: 'Er is nog niet gesproken.' }
const orNothing = <Item>(asked: Promise<{ items: Item[] }>) =>
  asked.then(
    ({ items }) => items,
    (error: Problem) => {
      expect(error.problem).toBe('not-found')
      return []
    },
  )
const woordSeenBy = async (who: Who, woordId: string) => {
  const items = await orNothing(plan.as(who, listEigenWoorden, { path }))
  const woord = items.find((item) => item.woordId === woordId)
  return woord ? (woord.woorden.k === 'value' ? woord.woorden.v : woord.woorden.k) : 'absent'
}
const doelSeenBy = async (who: Who, doelId: string) => {
  const items = await orNothing(plan.as(who, listDoelen, { path }))
  return items.find((item) => item.doelId === doelId)
}

describe('eigen woorden', () => {
  test('who may see them: the owner, the regisseur when shared, nobody else in the house', async () => {
    const shared = await add('sanne', ids.sanne, 'Ik wil dat het rustig is.')
    const own = await add('daan', ids.daan, 'Ik durf niet naar school.', false)
    for (const [who, sees] of [
      ['sanne', ['Ik wil dat het rustig is.', 'absent']],
      ['daan', ['absent', 'Ik durf niet naar school.']],
      ['riet', ['absent', 'absent']],
      ['mark', ['absent', 'absent']],
      ['mentor', ['absent', 'absent']],
      ['farida', ['Ik wil dat het rustig is.', 'absent']],
      ['jan', ['absent', 'absent']],
    ] as const) {
      expect([who, await woordSeenBy(who, shared), await woordSeenBy(who, own)]).toEqual([who, ...sees])
    }
    for (const who of ['joost', 'janColleague', 'youssef', 'laila', 'kees', 'ingrid', 'bram'] as const) {
      expect([who, await plan.problemOf(plan.as(who, listEigenWoorden, { path }))]).toEqual([who, 'not-found'])
    }
  })

  test('behind a doel that is seen, words that are not shared are withheld', async () => {
    const own = await add('daan', ids.daan, 'Alleen van mij.', false)
    await create('daan', { personen: [{ persoonId: ids.daan }], woordIds: [own] })
    expect(await woordSeenBy('farida', own)).toBe('withheld')
    expect(await woordSeenBy('sanne', own)).toBe('withheld')
    expect(await woordSeenBy('daan', own)).toBe('Alleen van mij.')
    expect(JSON.stringify(await plan.as('farida', listDoelen, { path }))).not.toContain('Alleen van mij.')
  })

  test('a parent reads the words of a child under 12 and not of one of 13', async () => {
    const noor = await add('farida', ids.noor, 'Ik wil bij oma spelen.')
    const daan = await add('daan', ids.daan, 'Gedeeld met de regisseur.')
    expect(await woordSeenBy('sanne', noor)).toBe('Ik wil bij oma spelen.')
    expect(await woordSeenBy('sanne', daan)).toBe('absent')
    expect(await woordSeenBy('farida', daan)).toBe('Gedeeld met de regisseur.')
  })

  test('the regisseur writes down what was said, marked as such, and cannot hide it', async () => {
    const woordId = await add('farida', ids.riet, 'Ik val soms.')
    const { items } = await plan.as('riet', listEigenWoorden, { path })
    expect(items.find((item) => item.woordId === woordId)?.opgeschrevenDoor).toMatchObject({ v: { zelf: false } })
    expect(await plan.problemOf(add('farida', ids.riet, 'Stil.', false))).toBe('rule-broken')
    expect(await plan.problemOf(add('sanne', ids.riet, 'Namens oma.'))).toBe('not-found')
    expect(await plan.problemOf(add('jan', ids.daan, 'Namens Daan.'))).toBe('not-found')
  })

  test('only the owner withholds, shows and withdraws; withdrawn words are gone for others and stay so', async () => {
    const woordId = await add('sanne', ids.sanne, 'Toch maar niet.')
    for (const operation of [withholdEigenWoord, showEigenWoord, withdrawEigenWoord]) {
      for (const who of ['farida', 'daan', 'mark', 'jan', 'joost', 'mentor'] as const) {
        const asked = plan.problemOf(plan.as(who, operation, { path: { woordId } }))
        expect([who, await asked]).toEqual([who, 'not-found'])
      }
    }
    await plan.as('sanne', withholdEigenWoord, { path: { woordId } })
    expect(await woordSeenBy('farida', woordId)).toBe('absent')
    await plan.as('sanne', showEigenWoord, { path: { woordId } })
    expect(await woordSeenBy('farida', woordId)).toBe('Toch maar niet.')
    await plan.as('sanne', withdrawEigenWoord, { path: { woordId } })
    expect(await woordSeenBy('farida', woordId)).toBe('absent')
    expect(await woordSeenBy('sanne', woordId)).toBe('Toch maar niet.')
    expect(await plan.problemOf(plan.as('sanne', showEigenWoord, { path: { woordId } }))).toBe('not-found')
  })

  test('words cannot be edited or removed: the application has no right to', async () => {
    const { rows } = await plan.database.admin.query(
      `SELECT column_name FROM information_schema.column_privileges
       WHERE table_schema = 'plan' AND table_name = 'eigen_woord' AND grantee = 'samenhang_app'
         AND privilege_type = 'UPDATE' ORDER BY 1`,
    )
    expect(rows.map((row) => row.column_name)).toEqual(['gedeeld', 'ingetrokken_op'])
    const { rows: table } = await plan.database.admin.query(
      `SELECT DISTINCT privilege_type FROM information_schema.table_privileges
       WHERE table_schema = 'plan' AND grantee = 'samenhang_app' AND privilege_type IN ('DELETE', 'TRUNCATE', 'UPDATE')`,
    )
    expect(table).toEqual([])
  })
})

describe('doelen', () => {
  test('come from words or say why not', async () => {
    expect(await plan.problemOf(create('sanne', {}))).toBe('bad-input')
    const woordId = await add('sanne', ids.sanne, 'Weer werken.')
    expect(await plan.problemOf(create('sanne', { woordIds: [woordId], ...without }))).toBe('bad-input')
    const doelId = await create('sanne', { woordIds: [woordId] })
    expect((await doelSeenBy('farida', doelId))?.woorden).toMatchObject([{ woordId, woorden: { v: 'Weer werken.' } }])
    const bare = await create('farida', without)
    expect((await doelSeenBy('sanne', bare))?.zonderWoorden).toEqual({ k: 'value', v: without.zonderWoorden })
  })

  test('words that one may not see cannot be linked, and the answer is the same as for words that are not there', async () => {
    const own = await add('daan', ids.daan, 'Niet voor anderen.', false)
    const doelId = await create('farida', without)
    const link = (who: Who, woordId: string) =>
      plan.as(who, linkDoel, { path: { doelId }, body: { woordId } }).catch((error: unknown) => error)
    expect(JSON.stringify(await link('farida', own))).toBe(JSON.stringify(await link('farida', ids.elsewhere)))
    expect(await plan.problemOf(plan.as('farida', linkDoel, { path: { doelId }, body: { woordId: own } }))).toBe(
      'bad-input',
    )
    await link('daan', own)
    expect((await doelSeenBy('farida', doelId))?.woorden).toMatchObject([{ woordId: own, woorden: { k: 'withheld' } }])
  })

  test('who sees a joint doel and an own doel', async () => {
    const joint = await create('farida', { ...without, personen: [{ persoonId: ids.daan }, { persoonId: ids.sanne }] })
    const own = await create('daan', { ...without, niveau: 'persoon', personen: [{ persoonId: ids.daan }] })
    const sees = async (who: Who) => [
      (await doelSeenBy(who, joint)) !== undefined,
      (await doelSeenBy(who, own)) !== undefined,
    ]
    expect(await sees('daan')).toEqual([true, true])
    expect(await sees('farida')).toEqual([true, true])
    expect(await sees('sanne')).toEqual([true, true]) // gezag, and he is younger than 16
    expect(await sees('riet')).toEqual([true, false])
    expect(await sees('mark')).toEqual([false, true])
    expect(await sees('mentor')).toEqual([false, false])
    expect(await sees('jan')).toEqual([false, false])
    await plan.as('farida', linkDoel, { path: { doelId: joint }, body: { partijId: ids.waterlelie } })
    expect(await sees('jan')).toEqual([true, false])
    const unknown = { path: { doelId: joint }, body: { partijId: ids.elsewhere } }
    expect(await plan.problemOf(plan.as('farida', linkDoel, unknown))).toBe('bad-input')
    expect(await sees('els')).toEqual([false, false])
    // Who treats a member whom the doel is not about, such as one who came later, has no part in it.
    await plan.as('farida', linkDoel, { path: { doelId: joint }, body: { partijId: ids.helder } })
    expect(await sees('els')).toEqual([false, false])
    expect((await doelSeenBy('jan', joint))?.personen).toEqual([{ persoonId: ids.daan }])
    for (const who of ['joost', 'janColleague', 'youssef', 'laila', 'kees', 'ingrid', 'bram'] as const) {
      expect([who, await plan.problemOf(plan.as(who, listDoelen, { path }))]).toEqual([who, 'not-found'])
    }
    const ofDaan = await plan.as('mark', listDoelenOfPersoon, { path: { persoonId: ids.daan } })
    expect(ofDaan.items.map((item) => item.doelId)).toContain(own)
    expect(JSON.stringify(ofDaan)).not.toContain(ids.huishouden)
  })

  test('a mentor for doelen and woorden sees those of the one person; a gemachtigde for euros does not', async () => {
    const own = await create('riet', { ...without, niveau: 'persoon', personen: [{ persoonId: ids.riet }] })
    const woordId = await add('riet', ids.riet, 'Ik wil naar buiten.')
    await plan.as('riet', linkDoel, { path: { doelId: own }, body: { woordId } })
    const ofRiet = { path: { persoonId: ids.riet } }
    const { items } = await plan.as('mentor', listDoelenOfPersoon, ofRiet)
    expect(items).toMatchObject([{ doelId: own, woorden: [{ woorden: { v: 'Ik wil naar buiten.' } }] }])
    expect(items[0]?.abilities).toEqual({ 'doel.write': false })
    expect(await plan.problemOf(plan.as('youssef', listDoelenOfPersoon, ofRiet))).toBe('not-found')
    expect(await plan.problemOf(plan.as('mark', listDoelenOfPersoon, ofRiet))).toBe('not-found')
  })

  test('each person whose words are read or changed has a line in the log, without the words', async () => {
    const woordId = await add('riet', ids.riet, 'Een woord voor het logboek.')
    await plan.as('riet', withholdEigenWoord, { path: { woordId } })
    const { rows } = await plan.database.admin.query(
      `SELECT entry.operation, subject.persoon_id, entry::text AS line FROM log.entry AS entry
       JOIN log.subject AS subject ON subject.ref = entry.subject_ref ORDER BY entry.id DESC LIMIT 1`,
    )
    expect(rows).toMatchObject([{ operation: 'plan.withholdEigenWoord', persoon_id: ids.riet }])
    const { rows: told } = await plan.database.admin.query(
      `SELECT FROM log.entry AS entry WHERE entry::text LIKE '%logboek%'`,
    )
    expect(told).toEqual([])
  })

  test('at 16 gezag no longer opens the doelen of a child', async () => {
    const own = await create('daan', { ...without, niveau: 'persoon', personen: [{ persoonId: ids.daan }] })
    const list = async () => (await plan.as('mark', listDoelenOfPersoon, { path: { persoonId: ids.daan } })).items
    expect((await list()).map((item) => item.doelId)).toContain(own)
    const markId = '00000000-0000-4000-8000-0000000000d1'
    const held = plan.relations.get(markId) ?? []
    plan.relations.set(
      markId,
      held.map((one) => ({ ...one, facts: { ...one.facts, leeftijd: 16 } })),
    )
    expect(await plan.problemOf(list())).toBe('not-found')
    plan.relations.set(markId, held)
  })

  test('who may change: a member, the person, the regisseur; the rest hears that it is not there', async () => {
    const doelId = await create('farida', without)
    const body = { bereikt: true, op: '2026-11-24' }
    for (const who of ['mark', 'jan', 'joost', 'mentor', 'bram'] as const) {
      for (const asked of [
        () => plan.as(who, endDoel, { path: { doelId }, body }),
        () => plan.as(who, linkDoel, { path: { doelId }, body: { dientDoelId: ids.elsewhere } }),
        () => create(who, without),
      ]) {
        expect([who, await plan.problemOf(asked())]).toEqual([who, 'not-found'])
      }
    }
    expect(await plan.problemOf(create('sanne', { ...without, huishoudenId: ids.elsewhere }))).toBe('not-found')
    expect(await plan.problemOf(create('farida', { ...without, personen: [{ persoonId: ids.elsewhere }] }))).toBe(
      'not-found',
    )
    const ofSanne = await create('sanne', { ...without, niveau: 'persoon' })
    expect(await plan.problemOf(plan.as('riet', endDoel, { path: { doelId: ofSanne }, body }))).toBe('not-found')
    await plan.as('riet', endDoel, { path: { doelId }, body })
    expect((await doelSeenBy('sanne', doelId))?.bereiktOp).toEqual({ k: 'value', v: '2026-11-24' })
    expect(await plan.problemOf(plan.as('sanne', endDoel, { path: { doelId }, body }))).toBe('rule-broken')
  })

  test('the day of the end lies between the beginning and today', async () => {
    const doelId = await create('sanne', without)
    const end = (op: string) =>
      plan.problemOf(plan.as('sanne', endDoel, { path: { doelId }, body: { bereikt: false, op } }))
    expect([await end('2026-11-23'), await end('2026-11-25'), await end('2026-11-24')]).toEqual([
      'rule-broken',
      'rule-broken',
      'none',
    ])
  })
})

import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { addEigenWoord, createDoel, linkDoel } from '@samenhang/plan/contract.ts'
import { planRoom } from '@samenhang/plan/room.ts'
import { ids, openPlanHouse, type PlanHouse, type Who } from '@samenhang/plan/testing/plan-house.ts'
import { openUitvoering } from '@samenhang/uitvoering/room.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportBudget, getBudget, getBudgetOfPersoon, getDraad, listDraden, setToerekening } from './contract.ts'
import { openBudget } from './room.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`
const jeugd = uuid('1001') // Daan, Waterlelie
const wmo = uuid('1002') // Riet, Helder
const path = { huishoudenId: ids.huishouden }

let house: PlanHouse
let rust: string
let school: string
beforeAll(async () => {
  const uitvoeringRoom = openUitvoering(openKeys(Buffer.alloc(32, 7)))
  house = await openPlanHouse([uitvoeringRoom, openBudget([planRoom, uitvoeringRoom])])
  await declare(uuid('2001'), jeugd, ids.daan, 'jeugdwet', ids.waterlelie, '2026-01-01', 10_001)
  await declare(uuid('2002'), jeugd, ids.daan, 'jeugdwet', ids.waterlelie, '2026-02-01', 50_000)
  await declare(uuid('2003'), wmo, ids.riet, 'wmo', ids.helder, '2026-02-01', 7_000)
  await declare(uuid('2004'), wmo, ids.riet, 'wmo', ids.helder, '2026-02-01', -1_000)
  rust = await create('Rust in de ochtend', { personen: [{ persoonId: ids.daan }, { persoonId: ids.riet }] })
  school = await create('=Naar school', { niveau: 'persoon', personen: [{ persoonId: ids.daan }] })
})
afterAll(() => house?.database.drop())

/** Rows as an import of a 301 and a 323 leaves them. */
async function declare(...[id, toewijzing, persoon, wet, partij, from, cents]: [...string[], number]): Promise<void> {
  const { admin } = house.database
  await admin.query(
    `INSERT INTO uitvoering.bericht
     VALUES ('gma', $1::uuid, $2, 323, $1::uuid::text, 'g', $1::uuid::text, $3::date, '', 'b', $3::date, $1::uuid,
       0, 0, 1, $1::uuid::text, $4)`,
    [id, wet, from, cents],
  )
  await admin.query(
    `INSERT INTO uitvoering.toewijzing VALUES ('gma', $1::uuid, $2, $3, $4, right($1::uuid::text, 4)::int) ON CONFLICT DO NOTHING`,
    [toewijzing, persoon, partij, wet],
  )
  await admin.query(
    `INSERT INTO uitvoering.toewijzing_versie
       (tenant_id, toewijzing_id, bericht_id, dossier_id, partij_id, sort_key, period, toegewezen_op, wet)
     VALUES ('gma', $1, $2::uuid, $3, $4, $2::uuid::text, '[2026-01-01,)', '2026-01-01', $5)`,
    [toewijzing, id, persoon, partij, wet],
  )
  await admin.query(
    `INSERT INTO uitvoering.declaratie VALUES ('gma', $1::uuid, $1::uuid, $2, $3, 'd', '[2026-01-01,)', $4, $1::uuid, 1, $5)`,
    [id, partij, wet, from, cents],
  )
  await admin.query(
    `INSERT INTO uitvoering.prestatie (tenant_id, id, declaratie_id, dossier_id, partij_id, toewijzing_id, wet, nummer,
       referentie, productcategorie, productcode, period, volume, eenheid, cents)
     VALUES ('gma', $1::uuid, $1::uuid, $2, $3, $4::uuid, $5, right($4::uuid::text, 4)::int, $1::uuid::text, '45', '45A03',
       daterange($6::date, NULL), 1, '1', $7)`,
    [id, persoon, partij, toewijzing, wet, from, cents],
  )
}
async function create(titel: string, body: Record<string, unknown>): Promise<string> {
  const zonderWoorden = 'Voor de test van het budget.'
  const standard = { ...path, niveau: 'huishouden', titel, woordIds: [], zonderWoorden }
  return (await house.as('farida', createDoel, { body: { ...standard, ...body } })).doelId
}
const set = (who: Who, toewijzingId: string, parts: [string, number][], reden = 'Zo besproken.') =>
  house.as(who, setToerekening, {
    body: { ...path, toewijzingId, parts: parts.map(([doelId, weight]) => ({ doelId, weight })), reden },
  })
const draadOf = (who: Who, soort: string, id: string, query: Record<string, string> = path) =>
  house.as(who, getDraad, { path: { soort, id }, query })
const budgetOf = (who: Who) => house.as(who, getBudget, { path })
const cents = (list: readonly { cents: number }[]) => list.map((one) => one.cents)

describe('who may', () => {
  test.each([
    ['farida', 66_001, 'empty'],
    ['sanne', 60_001, 'withheld'], // her own and her children's, not those of oma
    ['riet', 6_000, 'withheld'],
  ] as const)('%s sees %d cents of the huishouden, the rest %s', async (who, total, rest) => {
    const budget = await budgetOf(who)
    expect([budget.total, budget.rest.k]).toEqual([total, rest])
    for (const part of [budget.perWet, budget.perDoel, budget.perAanbieder, budget.perMaand, budget.flows]) {
      expect(cents(part).reduce((sum, one) => sum + one, 0)).toBe(total)
    }
  })

  test.each([
    ['mark', ids.daan, 60_001, 'empty'],
    ['sanne', ids.daan, 60_001, 'empty'],
    ['youssef', ids.riet, 6_000, 'empty'],
    ['jan', ids.daan, 60_001, 'withheld'],
    ['els', ids.riet, 6_000, 'withheld'],
  ] as const)('%s sees of one person what is theirs to see', async (who, persoonId, total, rest) => {
    const budget = await house.as(who, getBudgetOfPersoon, { path: { persoonId } })
    expect([budget.total, budget.rest.k]).toEqual([total, rest])
  })

  test.each([
    ['els', ids.daan],
    ['mark', ids.riet],
    ['riet', ids.daan],
    ['daan', ids.daan],
  ] as const)('%s sees no euros of %s', async (who, persoonId) => {
    expect(await house.problemOf(house.as(who, getBudgetOfPersoon, { path: { persoonId } }))).toBe('not-found')
  })

  test.each(['jan', 'els', 'mark', 'youssef', 'daan'] as const)('%s gets no budget of the huishouden', async (who) => {
    expect(await house.problemOf(budgetOf(who))).toBe('not-found')
  })

  test.each(['joost', 'janColleague', 'mentor', 'laila', 'kees', 'ingrid', 'bram'] as const)(
    'for %s there is no budget, no export, no draad and no toerekening',
    async (who) => {
      for (const asked of [
        () => budgetOf(who),
        () => house.as(who, getBudgetOfPersoon, { path: { persoonId: ids.daan } }),
        () => house.as(who, exportBudget, { path }),
        () => house.as(who, listDraden, { path }),
        () => house.as(who, getDraad, { path: { soort: 'toewijzing', id: wmo }, query: path }),
        () => set(who, wmo, []),
      ]) {
        expect(await house.problemOf(asked())).toBe('not-found')
      }
    },
  )

  test.each(['sanne', 'daan', 'mark', 'jan', 'els', 'youssef'] as const)('%s makes no toerekening', async (who) => {
    expect(await house.problemOf(set(who, wmo, [[rust, 1]]))).toBe('not-found')
  })
})

describe('toerekening', () => {
  test('divides each prestatie by weight, and the newest counts', async () => {
    await set('farida', jeugd, [
      [rust, 1],
      [school, 1],
    ])
    expect((await budgetOf('farida')).perDoel).toMatchObject([
      { doelId: rust, titel: { v: 'Rust in de ochtend' }, cents: 30_001 },
      { doelId: school, cents: 30_000 },
      { doelId: null, titel: { k: 'empty' }, cents: 6_000 },
    ])
    await set('farida', jeugd, [[school, 1]], 'Toch alleen school.')
    expect((await budgetOf('farida')).perDoel).toMatchObject([{ doelId: school, cents: 60_001 }, { doelId: null }])
    const { rows } = await house.database.admin.query(
      `SELECT count(*)::int FROM budget.toerekening WHERE toewijzing_id = $1`,
      [jeugd],
    )
    expect(rows).toEqual([{ count: 2 }])
  })

  test('only for what is there: a toewijzing and doelen of this huishouden', async () => {
    expect(await house.problemOf(set('farida', uuid('9999'), [[rust, 1]]))).toBe('not-found')
    expect(await house.problemOf(set('farida', wmo, [[uuid('9999'), 1]]))).toBe('bad-input')
    expect(await house.problemOf(set('farida', wmo, [[rust, 0]]))).toBe('bad-input')
    expect(
      await house.problemOf(
        set('farida', wmo, [
          [rust, 1],
          [rust, 2],
        ]),
      ),
    ).toBe('bad-input')
  })

  test('can be made before anything was declared', async () => {
    const bare = uuid('1003')
    await declare(uuid('2005'), bare, ids.riet, 'wmo', ids.helder, '2026-03-01', 100)
    await house.database.admin.query('DELETE FROM uitvoering.prestatie WHERE toewijzing_id = $1', [bare])
    await set('farida', bare, [[rust, 1]])
    expect(await house.problemOf(draadOf('farida', 'toewijzing', bare))).toBe('none')
    await set('farida', bare, [], 'Terug zoals het was.')
    await house.database.admin.query('DELETE FROM uitvoering.toewijzing_versie WHERE toewijzing_id = $1', [bare])
  })

  test('is append-only: the application may neither change nor remove it', async () => {
    const { rows } = await house.database.admin.query(
      `SELECT privilege_type FROM information_schema.column_privileges
       WHERE table_schema = 'budget' AND grantee = 'samenhang_app' GROUP BY 1
       UNION SELECT privilege_type FROM information_schema.table_privileges
       WHERE table_schema = 'budget' AND grantee = 'samenhang_app' ORDER BY 1`,
    )
    expect(rows.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT'])
  })

  test('a doel that the reader may not see is withheld by name, its euros stay', async () => {
    const budget = await house.as('youssef', getBudgetOfPersoon, { path: { persoonId: ids.riet } })
    expect(budget.zonderDoel).toMatchObject([{ toewijzingId: wmo, mender: { rollen: ['regisseur'], may: false } }])
    await set('farida', wmo, [[rust, 1]])
    const after = await house.as('youssef', getBudgetOfPersoon, { path: { persoonId: ids.riet } })
    expect(after.perDoel).toMatchObject([{ doelId: rust, titel: { k: 'withheld' }, cents: 6_000 }])
    expect(JSON.stringify(after)).not.toContain('Rust in de ochtend')
    await set('farida', wmo, [], 'Nog niet besproken.')
  })
})

test('the export is the same euros, without a formula and without a name in the file name', async () => {
  const file = await house.as('farida', exportBudget, { path })
  const text = new TextDecoder().decode(file.bytes)
  expect(file.fileName).toBe('budget-2026-11-24.csv')
  expect(text.split('\r\n')).toContain("jeugdwet;'=Naar school;Jeugdhulp Waterlelie;2026-02;500,00")
  expect(text.split('\r\n')).toContain('wmo;zonder doel;Helder Huishouden;2026-02;60,00')
})

describe('draad', () => {
  type View = OutputOf<typeof getDraad>
  const names = (draad: View) => draad.knopen.map((one) => `${one.soort} ${one.state}`).toSorted()

  test('goes both ways from any node, to the words and to the euros', async () => {
    const body = { ...path, persoonId: ids.daan, woorden: 'Ik durf niet.', gezegdOp: '2026-11-20', gedeeld: false }
    const { woordId } = await house.as('daan', addEigenWoord, { body })
    await house.as('daan', linkDoel, { path: { doelId: school }, body: { woordId } })
    const whole = ['declaratie value', 'declaratie value', 'doel value', 'eigen-woord withheld', 'toewijzing value']
    for (const [soort, id] of [
      ['eigen-woord', woordId],
      ['doel', school],
      ['toewijzing', jeugd],
    ] as const) {
      expect(names(await draadOf('farida', soort, id))).toEqual(whole)
    }
    const fromEuros = await draadOf('farida', 'declaratie', uuid('2002'))
    expect(fromEuros.knopen.find((one) => one.id === uuid('2002'))?.cents).toBe(50_000)
    expect(names(fromEuros)).toContain('eigen-woord withheld')
    expect(fromEuros.breaks).toEqual([])
    expect(JSON.stringify(fromEuros)).not.toContain('Ik durf niet.')
    expect(JSON.stringify(await draadOf('daan', 'doel', school))).toContain('Ik durf niet.')
  })

  test('a break is found with who can mend it, and mended by that', async () => {
    const before = await draadOf('farida', 'toewijzing', wmo)
    expect(before.breaks).toMatchObject([
      { knoop: { id: wmo }, missing: 'doel', side: 'before', mender: { permission: 'toerekening.write', may: true } },
    ])
    expect((await draadOf('riet', 'toewijzing', wmo)).breaks).toMatchObject([{ mender: { may: false } }])
    expect(await house.problemOf(draadOf('sanne', 'toewijzing', wmo))).toBe('not-found')
    await set('farida', wmo, [[rust, 1]])
    const after = await draadOf('farida', 'toewijzing', wmo)
    expect(after.breaks).toMatchObject([{ knoop: { id: rust }, missing: 'eigen-woord', side: 'before' }])
    expect(after.breaks[0]?.mender).toMatchObject({
      permission: 'doel.write',
      rollen: ['inwoner', 'regisseur'],
      may: true,
    })
  })

  test('a professional sees the own part of it; a parent elsewhere that of the child', async () => {
    const ofDaan = { persoonId: ids.daan }
    expect(await house.problemOf(draadOf('jan', 'toewijzing', wmo, { persoonId: ids.riet }))).toBe('not-found')
    expect(await house.problemOf(draadOf('jan', 'toewijzing', jeugd))).toBe('not-found')
    expect(names(await draadOf('jan', 'toewijzing', jeugd, ofDaan))).toContain('doel withheld')
    await house.as('farida', linkDoel, { path: { doelId: school }, body: { partijId: ids.waterlelie } })
    const ofJan = await draadOf('jan', 'toewijzing', jeugd, ofDaan)
    expect(names(ofJan)).toEqual([
      'declaratie value',
      'declaratie value',
      'doel value',
      'eigen-woord withheld',
      'toewijzing value',
    ])
    expect(ofJan.breaks).toEqual([])
    expect(names(await draadOf('mark', 'doel', school, ofDaan))).toContain('eigen-woord withheld')
    expect(await house.problemOf(draadOf('mark', 'doel', rust, ofDaan))).toBe('not-found')
  })

  test('all draden of a huishouden: each node in one of them', async () => {
    const { items } = await house.as('farida', listDraden, { path })
    const keys = items.flatMap((draad) => draad.knopen.map((one) => one.id))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining([jeugd, wmo, rust, school]))
    const broken = items.flatMap((draad) => draad.breaks.map((one) => one.knoop.id))
    expect(broken).toEqual([rust])
  })
})

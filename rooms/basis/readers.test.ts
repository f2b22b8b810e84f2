import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLogin, listPersonas, readers } from './room.ts'
import { asOwner, loginAs, openTestHouse, type TestHouse } from './testing/test-house.ts'
import { fillVoorbeeld, huishouden, loginOf, medewerkers, people } from './testing/voorbeeld.ts'

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['gm9901', 'gm9902'])
  await fillVoorbeeld(town, 'gm9901')
  await fillVoorbeeld(town, 'gm9902')
})
afterAll(() => town?.database.drop())

const today = () => town.clock.today()
const asApp = <R>(work: Parameters<typeof inTransaction<R>>[2], settings = {}) =>
  inTransaction(town.house.pool, { tenant: 'gm9901', role: 'app', settings }, work)
const relationsOf = async (id: string) => {
  const caller = await loginAs(town.house, 'gm9901', loginOf(id as never))
  const all = await asApp((tx) => readers.relations(tx, caller, today()), { caller: caller.id })
  return all.map((one) => [one.kind, one.dossierId, one.facts])
}

test('a login gives the caller with the rollen of today; a medewerker may act elsewhere, an inwoner never', async () => {
  expect(await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))).toEqual({
    loginId: loginOf(medewerkers.farida),
    id: medewerkers.farida,
    kind: 'medewerker',
    naam: 'Farida',
    rollen: ['regisseur'],
    partijId: expect.any(String),
    tenants: ['gm9901', 'gm9902'],
  })
  expect(await loginAs(town.house, 'gm9901', loginOf(people.youssef))).toMatchObject({
    naam: 'Youssef Voorbeeld',
    rollen: ['inwoner', 'gemachtigde'],
    tenants: ['gm9901'],
  })
})

test('a login that ended gives nobody', async () => {
  await asOwner(town.house, 'gm9901', (tx) =>
    tx.sql(`UPDATE basis.login SET period = '[2026-01-01,2026-11-24)' WHERE tenant_id = 'gm9901' AND id = $1`, [
      loginOf(medewerkers.kees),
    ]),
  )
  expect(await asApp((tx) => readers.caller(tx, loginOf(medewerkers.kees), today()))).toBeUndefined()
})

test('a child has a login from 12, and who represents a child under gezag sees nothing of it', async () => {
  const bornOn = (day: string) =>
    asOwner(town.house, 'gm9902', (tx) =>
      tx.sql(`UPDATE basis.persoon SET geboortedatum = $2 WHERE tenant_id = 'gm9902' AND id = $1`, [people.daan, day]),
    )
  const callerOf = (id: Id) =>
    inTransaction(town.house.pool, { tenant: 'gm9902', role: 'app' }, (tx) => readers.caller(tx, loginOf(id), today()))
  await bornOn('2014-11-25')
  expect(await callerOf(people.daan)).toBeUndefined()
  await bornOn('2014-11-24')
  expect(await callerOf(people.daan)).toMatchObject({ naam: 'Daan Voorbeeld' })

  await asOwner(town.house, 'gm9902', (tx) =>
    tx.sql(`UPDATE basis.vertegenwoordiging SET persoon_id = $1 WHERE tenant_id = 'gm9902'`, [people.daan]),
  )
  const youssef = await loginAs(town.house, 'gm9902', loginOf(people.youssef))
  const kinds = async () => {
    const settings = { caller: youssef.id }
    const open = { tenant: 'gm9902', role: 'app', settings } as const
    const all = await inTransaction(town.house.pool, open, (tx) => readers.relations(tx, youssef, today()))
    return all.map((one) => one.kind)
  }
  await bornOn('2008-11-25')
  expect(await kinds()).not.toContain('vertegenwoordiging')
  await bornOn('2008-11-24')
  expect(await kinds()).toContain('vertegenwoordiging')
})

test('a login is found by what its provider vouches for, and only the personas of a trial can be listed', async () => {
  expect(await asApp((tx) => findLogin(tx, 'trial', people.sanne))).toBe(loginOf(people.sanne))
  expect(await asApp((tx) => findLogin(tx, 'https://idp', people.sanne))).toBeUndefined()
  const listed = await asApp((tx) => listPersonas(tx, today()))
  expect(listed.map((one) => one.caller.naam)).toContain('Farida')
  expect(listed.map((one) => one.caller.naam)).not.toContain('Kees')

  await town.database.admin.query(`UPDATE basis.login SET issuer = 'https://idp' WHERE tenant_id = 'gm9902'`)
  const inOther = await inTransaction(
    town.house.pool,
    { tenant: 'gm9902', role: 'app', settings: { issuer: 'https://idp' } },
    (tx) => tx.sql('SELECT FROM basis.login'),
  )
  expect(inOther).toEqual([])
})

test('relations are the dated facts of today, and leave nothing open behind them', async () => {
  expect(await relationsOf(people.sanne)).toEqual([
    ['zelf', people.sanne, { leeftijd: 38 }],
    ['lid', huishouden, {}],
    ['huisgenoot', people.daan, {}],
    ['huisgenoot', people.riet, {}],
    ['gezag', people.daan, { leeftijd: 13, soort: 'ouderlijk gezag' }],
  ])
  expect(await relationsOf(people.riet)).toContainEqual(['zelf', people.riet, { leeftijd: 66 }])
  expect(await relationsOf(people.mark)).toEqual([
    ['zelf', people.mark, { leeftijd: 40 }],
    ['gezag', people.daan, { leeftijd: 13, soort: 'ouderlijk gezag' }],
  ])
  expect(await relationsOf(people.youssef)).toContainEqual([
    'vertegenwoordiging',
    people.riet,
    { soort: 'gemachtigde', scope: ['toewijzingen', 'euros'] },
  ])
  expect(await relationsOf(medewerkers.farida)).toEqual(
    [huishouden, people.sanne, people.daan, people.riet].map((dossier) => ['regisseur', dossier, {}]),
  )
  expect(await relationsOf(medewerkers.jan)).toEqual([['behandeling', people.daan, {}]])
  expect(await relationsOf(medewerkers.joost)).toEqual([])

  const farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
  await asApp(
    async (tx) => {
      await readers.relations(tx, farida, today())
      expect(await tx.sql('SELECT FROM basis.persoon UNION ALL SELECT FROM basis.huishoudlid')).toEqual([])
    },
    { caller: farida.id },
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPartij } from '../contract.ts'
import { createTenant, openBasis } from '../room.ts'
import { ask, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['regio'])
})
afterAll(() => town?.database.drop())

const origin = { client: 'cli:test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }
const wanted = {
  ...{ id: 'gm9901', naam: 'Gemeente Beekwijk', soort: 'gemeente' },
  beheerder: { issuer: 'https://idp.example', subject: 'bram', naam: 'Bram Kok' },
}
const make = (change: object = {}) => createTenant(town.house, { ...wanted, ...change }, origin)
const count = async (table: string) =>
  (await town.database.admin.query(`SELECT count(*)::int FROM ${table} WHERE tenant_id = 'gm9901'`)).rows[0].count

test('bad input names its places and makes nothing', async () => {
  const wrong = { id: 'beekwijk', naam: '', beheerder: { ...wanted.beheerder, subject: '999900006' } }
  await expect(make(wrong)).rejects.toMatchObject({
    problem: 'bad-input',
    places: expect.arrayContaining(
      ['tenant/naam', 'tenant/beheerder/subject'].map((place) => expect.objectContaining({ place })),
    ),
  })
  await expect(make({ id: 'beekwijk' })).rejects.toMatchObject({ places: [{ place: 'tenant/id' }] })
  expect(await count('kernel.tenant')).toBe(0)
})

test('a tenant begins with its purposes, itself and a beheerder who can go on from there', async () => {
  const made = await make()
  const bram = await loginAs(town.house, 'gm9901', made.loginId)
  expect(bram).toMatchObject({ naam: 'Bram Kok', rollen: ['beheerder'], partijId: made.partijId, tenants: ['gm9901'] })
  const { partijId } = await ask(town.house, createPartij, bram, { body: { naam: 'Waterlelie', soort: 'aanbieder' } })
  expect(partijId).toMatch(/-/)
  const { rows } = await town.database.admin.query(
    `SELECT event, client, caller_id, purpose FROM log.entry WHERE tenant_id = 'gm9901' ORDER BY id LIMIT 1`,
  )
  expect(rows).toEqual([{ event: 'tenant.gemaakt', client: 'cli:test', caller_id: null, purpose: 'systeem-beheren' }])
  const organisation = await town.database.admin.query(
    `SELECT naam, soort, gemeentecode FROM basis.partij WHERE tenant_id = 'gm9901' AND id = $1`,
    [made.partijId],
  )
  expect(organisation.rows).toEqual([{ naam: 'Gemeente Beekwijk', soort: 'gemeente', gemeentecode: '9901' }])
})

test('one that exists, and an account that has a login somewhere, are refused and nothing is left of it', async () => {
  const before = await Promise.all(['basis.medewerker', 'kernel.purpose', 'log.entry'].map(count))
  const other = { ...wanted.beheerder, subject: 'iemand' }
  await expect(make({ beheerder: other })).rejects.toMatchObject({ problem: 'conflict' })
  await expect(make({ id: 'gm9902' })).rejects.toMatchObject({
    ...{ problem: 'conflict', detail: expect.stringContaining('gm9901') },
  })
  expect(await Promise.all(['basis.medewerker', 'kernel.purpose', 'log.entry'].map(count))).toEqual(before)
})

test('every table of the room says how long it is kept, once', async () => {
  const { rows } = await town.database.admin.query(
    `SELECT 'basis.' || tablename AS name FROM pg_tables WHERE schemaname = 'basis' ORDER BY 1`,
  )
  const declared = openBasis(town.keys).retention.map((one) => one.table)
  expect(declared.toSorted()).toEqual(rows.map((row) => row.name))
})

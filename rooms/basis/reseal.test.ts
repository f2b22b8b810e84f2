import { randomBytes } from 'node:crypto'
import { openHouse } from '@samenhang/kernel/house.ts'
import { type Keys, openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { reseal } from '@samenhang/kernel/secrets/reseal.ts'
import { beforeEach, expect, test } from 'vitest'
import { addressKey } from './adres/adres.ts'
import { getGeheimAdres, searchPersoon } from './contract.ts'
import { openBasis, readers } from './room.ts'
import { ask, loginAs, openTestHouse, type TestHouse } from './testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, people } from './testing/voorbeeld.ts'

const [old, fresh] = [Buffer.alloc(32, 7), randomBytes(32)]
const tenants = ['gm9901', 'gm9902']
const both = openKeys(fresh, [old])
let town: TestHouse
beforeEach(async () => {
  town = await openTestHouse(tenants)
  for (const tenant of tenants) await fillVoorbeeld(town, tenant)
  return () => town.database.drop()
})

/** The same database, as a server with these keys sees it. */
function withKeys(keys: Keys): TestHouse {
  const { pool, clock, ids } = town.house
  return {
    ...town,
    keys,
    house: openHouse({ pool, rooms: [openBasis(keys)], readers, clock, ids, openTenant: 'gm9901' }),
  }
}

/** What needs the keys: a bsn that is found, an address that opens, an address known to be secret. */
async function look(keys: Keys): Promise<unknown[]> {
  const { house } = withKeys(keys)
  const farida = await loginAs(house, 'gm9901', loginOf(medewerkers.farida))
  const body = { bsn: '999900006', geboortedatum: '1970-01-01' }
  const { items } = await ask(house, searchPersoon, farida, { body })
  const asked = {
    path: { persoonId: people.sanne },
    body: { reden: 'huisbezoek' },
    purpose: 'ondersteuning-coordineren',
  }
  const { adres } = await ask(house, getGeheimAdres, farida, asked)
  return [items.map((one) => one.naam), adres.k === 'value' && adres.v.straat]
}
const found = [['Buur Voorbeeld'], 'Kanariestraat']
const options = (keys: Keys) => ({ tenants, keys, sealed: openBasis(keys).sealed ?? [] })

test('after a rotation all is found with both keys, and after sealing anew with the new one alone', async () => {
  expect(await look(both)).toEqual(found)
  await expect(look(openKeys(fresh))).rejects.toThrow('unknown key')
  const told: [number, number][] = []
  const count = await reseal(town.house.pool, {
    ...{ ...options(both), batchSize: 1 },
    progress: (done, total) => told.push([done, total]),
  })
  expect([count, told.at(-1), told.length]).toEqual([4, [4, 4], 4])
  expect(await look(openKeys(fresh))).toEqual(found)
  expect(await reseal(town.house.pool, options(both))).toBe(0)
})

test('a run that is broken off is gone on with by the next', async () => {
  const breakOff = (done: number) => {
    if (done === 2) throw new Error('the plug was pulled')
  }
  const first = reseal(town.house.pool, { ...options(both), batchSize: 1, progress: breakOff })
  await expect(first).rejects.toThrow('plug')
  expect(await look(both)).toEqual(found)
  expect(await reseal(town.house.pool, options(both))).toBe(2)
  expect(await look(openKeys(fresh))).toEqual(found)
})

test('the key that sealed it is needed: without it nothing of that batch is changed', async () => {
  await expect(reseal(town.house.pool, options(openKeys(fresh)))).rejects.toThrow('does not open')
  expect(await look(openKeys(old))).toEqual(found)
})

test('an address stays known as secret under the new key', async () => {
  await reseal(town.house.pool, options(both))
  const key = addressKey({ straat: 'Kanariestraat', huisnummer: '77', postcode: '9901ZZ', plaats: null })
  const { rows } = await town.database.admin.query(`SELECT look_up FROM basis.geheim_adres WHERE tenant_id = 'gm9901'`)
  expect(rows.map((row) => row.look_up)).toEqual([openKeys(fresh).lookUp('adres', 'gm9901', key)])
})

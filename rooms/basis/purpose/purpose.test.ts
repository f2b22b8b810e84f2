import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { basisPolicy } from '../basis.policy.ts'
import * as contract from '../contract.ts'
import { putPurposes } from '../room.ts'
import { asOwner, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import purposes from './purposes.json' with { type: 'json' }

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['gm9901'])
})
afterAll(() => town?.database.drop())

const known = purposes.purposes.map((one) => one.purpose)

test('every purpose that a sentence or operation of this room names is registered, with a basis that is', () => {
  const operations = Object.values(contract).filter((one) => 'purposes' in one) as unknown as Operation[]
  const named = [...basisPolicy, ...operations].flatMap((one) => [...one.purposes])
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((purpose) => !known.includes(purpose))).toEqual([])
  const bases = purposes.legalBases.map((basis) => basis.id)
  expect(purposes.purposes.filter((one) => !bases.includes(one.legalBasis))).toEqual([])
  expect(purposes.legalBases.filter((basis) => basis.source === '')).toEqual([])
})

test('they are put in once, and the bill that is no law yet has no date', async () => {
  await asOwner(town.house, 'gm9901', (tx) => putPurposes(tx, town.house.ids.next))
  const { rows } = await town.database.admin.query('SELECT purpose FROM kernel.purpose')
  expect(rows.map((row) => row.purpose).toSorted()).toEqual(known.toSorted())
  const bases = await town.database.admin.query('SELECT id FROM kernel.legal_basis WHERE in_force_from IS NULL')
  expect(bases.rows).toEqual([{ id: 'wams' }])
})

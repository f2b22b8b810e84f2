import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putPurposes } from '@samenhang/basis/room.ts'
import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { getKompas, listBevindingen, listRecords, listSchaalbesluiten } from '@samenhang/koers/contract.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeHouse, listRooms } from '../../compose.ts'
import { type As, asCaller } from '../as-caller.ts'
import { loginId, medewerkerRows } from '../medewerkers.ts'
import { beekwijk, partijRows, regio } from '../regio.ts'
import { insertRows } from '../rows.store.ts'
import { tellKoers } from './tell-koers.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenhang-koers-'))
const keyFile = join(folder, 'master')
let database: TestDatabase
let kees: As
beforeAll(async () => {
  database = await createTestDatabase(listMigrations(listRooms(keyFile)))
  const house: House = composeHouse(database.pool, keyFile, { clock: fixedClock('2026-11-24T09:12:00+01:00') })
  for (const tenant of [regio, beekwijk]) {
    await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
      await insertRows(tx, { 'kernel.tenant': [{ naam: tenant, soort: tenant === regio ? 'regio' : 'gemeente' }] })
      await putPurposes(tx, house.ids.next)
      await insertRows(tx, { 'basis.partij': partijRows(), ...medewerkerRows(tenant, '[2020-01-01,)') })
    })
  }
  await tellKoers(house)
  kees = await asCaller(house, regio, loginId('kees'), beekwijk)
})
afterAll(async () => {
  await database?.drop()
  rmSync(folder, { recursive: true })
})

test('the toetsen find nothing in the clean region; one besluit is past its review date', async () => {
  const { items } = await kees(listBevindingen, {})
  expect(items.filter(({ herinnering }) => !herinnering)).toEqual([])
  expect(items.map(({ code }) => code)).toEqual(['herijking-voorbij'])
})

test('every pointer of the kompas has evidence, and something is missing on some', async () => {
  const { wijzers } = await kees(getKompas, {})
  expect(wijzers.filter(({ bewijzen }) => bewijzen.length === 0).map(({ naam }) => naam)).toEqual([])
  expect(wijzers.some(({ bewijzen }) => bewijzen.some(({ er }) => !er))).toBe(true)
})

test('the region is of some size', async () => {
  const { items } = await kees(listRecords, {})
  const besluiten = await kees(listSchaalbesluiten, {})
  expect(items.length).toBeGreaterThan(120)
  expect(besluiten.items.length).toBe(11)
})

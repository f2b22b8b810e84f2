import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  getDossier,
  getRitme,
  getUittreding,
  getVersnippering,
  listAfspraken,
  listBevindingen,
  listRecords,
} from '@samenhang/afspraken/contract.ts'
import { putPurposes } from '@samenhang/basis/room.ts'
import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeHouse, listRooms } from '../../compose.ts'
import { type As, asCaller } from '../as-caller.ts'
import { tellKoers } from '../koers/tell-koers.ts'
import { loginId, medewerkerRows } from '../medewerkers.ts'
import { beekwijk, partijId, partijRows, regio } from '../regio.ts'
import { insertRows } from '../rows.store.ts'
import { tellAfsprakenVerhaal } from './tell-afspraken.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenhang-afspraken-'))
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
  await tellAfsprakenVerhaal(house)
  kees = await asCaller(house, regio, loginId('kees'), beekwijk)
})
afterAll(async () => {
  await database?.drop()
  rmSync(folder, { recursive: true })
})

test('the toetsen find nothing but the sets without a reason that the story is about', async () => {
  const { items } = await kees(listBevindingen, {})
  expect(items.filter(({ toets }) => toets !== 'R25')).toEqual([])
  expect(items.some(({ wat }) => wat.startsWith('Huishoudelijke hulp'))).toBe(true)
})

test('huishoudelijke hulp has four sets, as in the picture', async () => {
  const { gekozen } = await kees(getVersnippering, { query: { product: 'Huishoudelijke hulp' } })
  expect(gekozen).toMatchObject({ n: '3.04', onverklaardN: '2.17', clienten: 2410 })
  expect(gekozen?.sets.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D'])
  expect(gekozen?.aanbieders.map(({ sets }) => sets).sort()).toEqual([1, 1, 2, 3, 3, 4])
})

test('the old version stays in force while the new one waits for the authority of Dijkzicht', async () => {
  const { items } = await kees(listAfspraken, {})
  const huishouden = items.find(({ titel }) => titel.startsWith('Huishoudelijke'))
  expect(huishouden).toMatchObject({ inWerking: { versie: 1 }, wacht: { versie: 2, partijIds: [partijId('gm9903')] } })
  expect(items.map(({ inWerking }) => inWerking !== null)).toEqual([true, true, false, true])
})

test('every afspraak has a dossier, the year has moments of every level, and one partij is on its way out', async () => {
  const { items } = await kees(listAfspraken, {})
  for (const { afspraakId } of items) {
    const { antwoorden } = await kees(getDossier, { path: { afspraakId } })
    expect(antwoorden.every(({ alineas, feiten }) => alineas.length + feiten.length > 0)).toBe(true)
  }
  const { momenten } = await kees(getRitme, {})
  expect(new Set(momenten.map(({ niveau }) => niveau))).toEqual(new Set(['ruim', 'begin-nu', 'minder-tijd']))
  const leaving = await kees(listRecords, { query: { soort: 'uittreding' } })
  const recordId = leaving.items[0]?.recordId
  const path = recordId && (await kees(getUittreding, { path: { recordId } }))
  expect(path).toMatchObject({ contracten: 2, clienten: 39, teVroeg: false })
})

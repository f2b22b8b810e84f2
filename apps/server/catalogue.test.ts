import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { countTables, findCatalogueFaults } from '@samenhang/kernel/testing/catalogue.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listRooms } from './compose.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenhang-catalogue-'))
const rooms = listRooms(join(folder, 'master'))
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(listMigrations(rooms))
})
afterAll(async () => {
  await database?.drop()
  rmSync(folder, { recursive: true })
})

test('the tables of every room keep every rule', async () => {
  expect(await countTables(database.admin)).toBeGreaterThanOrEqual(36)
  expect(await findCatalogueFaults(database.admin)).toEqual([])
})

test('every room has tables, and each table belongs to a room or the kernel', async () => {
  const { rows } = await database.admin.query<{ schemaname: string }>(
    `SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname NOT LIKE 'pg\\_%' AND schemaname <> 'information_schema'`,
  )
  const named = rows.map((row) => row.schemaname).toSorted()
  expect(named).toEqual(['kernel', 'log', 'migration', ...rooms.map((room) => room.name)].toSorted())
})

test('what a room says it keeps is a table that is there', async () => {
  const { rows } = await database.admin.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables`,
  )
  const present = new Set(rows.map((row) => row.name))
  const missing = rooms.flatMap((room) => room.retention).filter((one) => !present.has(one.table))
  expect(missing).toEqual([])
})

test('a fault in the table of a room is found', async () => {
  const client = await database.admin.connect()
  await client.query('BEGIN')
  await client.query('ALTER TABLE uitvoering.prestatie NO FORCE ROW LEVEL SECURITY')
  const faults = await findCatalogueFaults({ query: client.query.bind(client) } as never)
  await client.query('ROLLBACK')
  client.release()
  expect(faults).toEqual([{ what: 'uitvoering.prestatie', rule: 'is not under forced row security' }])
})

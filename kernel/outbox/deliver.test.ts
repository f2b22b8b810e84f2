import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { call } from '../operation/call.ts'
import type { Handler } from '../operation/handler.ts'
import { emptyCall, helper, known, openTinyHouse, type TinyHouse } from '../testing/tiny/tiny-house.ts'
import { addNote } from '../testing/tiny/tiny-room.ts'
import { deliverNext } from './deliver.ts'

let tiny: TinyHouse
beforeAll(async () => {
  tiny = await openTinyHouse()
})
afterAll(() => tiny?.database.drop())
beforeEach(() => tiny.database.admin.query('DELETE FROM kernel.outbox'))

const write = (words: string) =>
  call(tiny.house, tiny.house.handlers.get(addNote.id) as Handler, {
    ...emptyCall(helper),
    key: tiny.house.ids.next(),
    input: { path: {}, query: {}, body: { persoonId: known, words } },
  })
const select = async (sql: string) => (await tiny.database.admin.query(sql)).rows
const echoes = (words: string) => select(`SELECT words FROM tiny.note WHERE words = 'echo: ${words}'`)

test('news is delivered after its transaction, once, also when it is delivered again', async () => {
  await write('nieuws')
  expect(await echoes('nieuws')).toEqual([])
  expect(await deliverNext(tiny.house, 'gma')).toBe(true)
  expect(await echoes('nieuws')).toHaveLength(1)
  await tiny.database.admin.query('UPDATE kernel.outbox SET handled_at = NULL, attempts = 0')
  expect(await deliverNext(tiny.house, 'gma')).toBe(true)
  expect(await echoes('nieuws')).toHaveLength(1)
  expect(await deliverNext(tiny.house, 'gma')).toBe(false)
})

test('what was rolled back is no news', async () => {
  await write('onmogelijk').catch(() => undefined)
  expect(await select('SELECT FROM kernel.outbox')).toEqual([])
})

test('a failure stands in the row, waits longer each time, and succeeds once the cause is gone', async () => {
  await write('later')
  const held = tiny.relations.get(helper.id) ?? []
  tiny.relations.delete(helper.id)
  expect(await deliverNext(tiny.house, 'gma')).toBe(true)
  expect(await select('SELECT attempts, failure FROM kernel.outbox')).toEqual([
    { attempts: 1, failure: '/problems/not-found' },
  ])
  tiny.relations.set(helper.id, held)
  expect(await deliverNext(tiny.house, 'gma')).toBe(false)
  await tiny.database.admin.query(`UPDATE kernel.outbox SET at = at - interval '2 seconds'`)
  expect(await deliverNext(tiny.house, 'gma')).toBe(true)
  expect(await echoes('later')).toHaveLength(1)
})

test('two servers do not deliver the same news', async () => {
  await write('samen')
  const delivered = await Promise.all([deliverNext(tiny.house, 'gma'), deliverNext(tiny.house, 'gma')])
  expect(delivered.filter(Boolean)).toHaveLength(1)
  expect(await echoes('samen')).toHaveLength(1)
})

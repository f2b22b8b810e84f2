import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../errors/problem.ts'
import { startJob } from '../jobs/start.ts'
import { runNextJob } from '../jobs/worker.ts'
import {
  chef,
  colleague,
  emptyCall,
  helper,
  known,
  openTinyHouse,
  stranger,
  type TinyHouse,
} from '../testing/tiny/tiny-house.ts'
import { addNote, countNotes, getNote, listNotes } from '../testing/tiny/tiny-room.ts'
import { type Call, call } from './call.ts'
import type { Handler } from './handler.ts'
import type { Operation } from './operation.ts'

let tiny: TinyHouse
beforeAll(async () => {
  tiny = await openTinyHouse()
})
afterAll(() => tiny?.database.drop())

const handlerOf = (operation: Operation) => tiny.house.handlers.get(operation.id) as Handler
const ask = (operation: Operation, incoming: Call) => call(tiny.house, handlerOf(operation), incoming)
const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no problem',
    (error: Problem) => error.problem,
  )
const newest = async (count = 1) => {
  const { rows } = await tiny.database.admin.query('SELECT * FROM log.entry ORDER BY id DESC LIMIT $1', [count])
  return rows
}

test('a list shows only dossiers of the relation and logs each person in it', async () => {
  expect(await ask(listNotes, emptyCall(helper))).toEqual({
    items: [{ id: expect.any(String), persoonId: known, words: 'woorden in gma' }],
  })
  const [line] = await newest()
  expect(line).toMatchObject({
    tenant_id: 'gma',
    operation: 'tiny.listNotes',
    outcome: 'permitted',
    purpose: 'helpen',
    caller_id: helper.id,
  })
  const { rows } = await tiny.database.admin.query(
    `SELECT persoon_id FROM log.subject WHERE tenant_id = 'gma' AND ref = $1`,
    [line.subject_ref],
  )
  expect(rows).toEqual([{ persoon_id: known }])
})

test('several tenants give one list, each with its own log line; a tenant outside the login gives nothing', async () => {
  const both = (await ask(listNotes, { ...emptyCall(helper), tenants: [] })) as { items: { words: string }[] }
  expect(both.items.map((item) => item.words)).toEqual(['woorden in gma', 'woorden in gmb'])
  expect((await newest(2)).map((line) => line.tenant_id).toSorted()).toEqual(['gma', 'gmb'])
  expect(await problemOf(ask(listNotes, { ...emptyCall(helper), tenants: ['gmc'] }))).toBe('not-found')
  expect((await newest())[0]).toMatchObject({ tenant_id: 'gma', outcome: 'refused', reason: 'not-found' })
})

test('absent, not yours, and same role without a relation give one answer', async () => {
  const noteOf = (noteId: string, caller = helper) => {
    const incoming = emptyCall(caller)
    return problemOf(ask(getNote, { ...incoming, input: { ...incoming.input, path: { noteId } } }))
  }
  expect(await noteOf('00000000-0000-4000-8000-0000000000e0')).toBe('no problem')
  expect(await noteOf('00000000-0000-4000-8000-0000000000e1')).toBe('not-found')
  expect(await noteOf(stranger)).toBe('not-found')
  expect(await noteOf('00000000-0000-4000-8000-0000000000e0', colleague)).toBe('not-found')
  expect((await newest())[0]).toMatchObject({ outcome: 'refused', reason: 'not-found', caller_id: colleague.id })
})

test('a purpose that the operation does not know, or for which this role has no sentence, is refused', async () => {
  expect(await problemOf(ask(listNotes, { ...emptyCall(helper), purpose: 'nieuwsgierig' }))).toBe('purpose-refused')
  expect(await problemOf(ask(listNotes, { ...emptyCall(chef), purpose: 'helpen' }))).toBe('not-found')
})

test('a purpose whose legal basis is not in force is refused', async () => {
  await tiny.database.admin.query(
    `UPDATE kernel.purpose SET legal_basis = 'wams' WHERE purpose = 'helpen' AND tenant_id = 'gmb'`,
  )
  expect(await problemOf(ask(listNotes, { ...emptyCall(helper), tenants: ['gmb'] }))).toBe('purpose-refused')
  await tiny.database.admin.query(`UPDATE kernel.purpose SET legal_basis = 'wet'`)
  expect(await problemOf(ask(listNotes, { ...emptyCall(helper), tenants: ['gmb'] }))).toBe('no problem')
})

test('a command happens once per key, and row security stops a write outside the relation', async () => {
  const write = (key: string, persoonId: string, words: string) => {
    const incoming = emptyCall(helper)
    return ask(addNote, { ...incoming, key, input: { ...incoming.input, body: { persoonId, words } } })
  }
  const all = await Promise.all(Array.from({ length: 5 }, () => write('sleutel-1', known, 'eenmaal')))
  expect(new Set(all.map((note) => JSON.stringify(note))).size).toBe(1)
  const { rows } = await tiny.database.admin.query(`SELECT count(*)::int FROM tiny.note WHERE words = 'eenmaal'`)
  expect(rows).toEqual([{ count: 1 }])
  expect(await problemOf(write('sleutel-1', known, 'anders'))).toBe('key-reused')
  await expect(write('sleutel-2', stranger, 'buiten')).rejects.toThrow('row-level security')
})

test('what fails leaves nothing behind but its log line', async () => {
  const incoming = {
    ...emptyCall(helper),
    key: 'sleutel-3',
    input: { path: {}, query: {}, body: { persoonId: known, words: 'onmogelijk' } },
  }
  expect(await problemOf(ask(addNote, incoming))).toBe('rule-broken')
  const { rows } = await tiny.database.admin.query(`SELECT FROM tiny.note WHERE words = 'onmogelijk'`)
  expect(rows).toEqual([])
  expect((await newest())[0]).toMatchObject({ outcome: 'failed', reason: 'rule-broken', dossier_id: known })
})

test('bad input names every place and no value', async () => {
  const incoming = {
    ...emptyCall(helper),
    key: 'k',
    input: { path: {}, query: { q: '1' }, body: { persoonId: 'geheim-123', extra: 1 } },
  }
  const error = (await ask(addNote, incoming).catch((caught: unknown) => caught)) as Problem
  expect(error.problem).toBe('bad-input')
  expect(error.places?.map((one) => one.place)).toEqual(['query', 'body/persoonId', 'body/words', 'body'])
  expect(JSON.stringify(error.places)).not.toContain('geheim-123')
})

test('when the log cannot be written nothing is shown', async () => {
  await tiny.database.admin.query('REVOKE INSERT ON log.entry FROM samenhang_log')
  await expect(ask(listNotes, emptyCall(helper))).rejects.toThrow('permission denied')
  await tiny.database.admin.query('GRANT INSERT ON log.entry TO samenhang_log')
  expect(await problemOf(ask(listNotes, emptyCall(helper)))).toBe('no problem')
})

test('a job runs on behalf of who started it, and stops when that right ended', async () => {
  const incoming = () => ({ ...emptyCall(helper), key: tiny.house.ids.next() })
  const start = () => startJob(tiny.house, handlerOf(countNotes) as never, incoming())
  const state = async (jobId: string) =>
    (await tiny.database.admin.query('SELECT state, result FROM kernel.job WHERE id = $1', [jobId])).rows[0]
  const first = await start()
  expect(await runNextJob(tiny.house, 'gma')).toBe(true)
  expect(await state(first)).toMatchObject({ state: 'done', result: { count: expect.any(Number) } })

  const second = await start()
  const held = tiny.relations.get(helper.id) ?? []
  tiny.relations.delete(helper.id)
  await runNextJob(tiny.house, 'gma')
  tiny.relations.set(helper.id, held)
  expect(await state(second)).toMatchObject({ state: 'failed' })
  expect(await runNextJob(tiny.house, 'gma')).toBe(false)
})

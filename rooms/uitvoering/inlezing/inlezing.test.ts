import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { cancelJob, getJob } from '@samenhang/kernel/jobs/contract.ts'
import { startJob } from '@samenhang/kernel/jobs/start.ts'
import { runNextJob } from '@samenhang/kernel/jobs/worker.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addBestand, getInlezing, listInlezingen, readInlezing, startInlezing } from '../contract.ts'
import { bsns, type ChainHouse, openChainHouse, type Who } from '../testing/chain-house.ts'
import { toegewezen, toewijzing } from '../testing/messages.ts'

let chain: ChainHouse
beforeAll(async () => {
  chain = await openChainHouse()
})
afterAll(() => chain?.database.drop())

const purpose = 'berichten-verwerken'
const good = (identificatie: string, nummer: number) =>
  writeBericht(toewijzing({ identificatie }, toegewezen('ijw', nummer)))
const bad = () => good('FOUT', 77).replace(bsns.daan, '999900007')

async function handIn(files: readonly string[], who: Who = 'ingrid'): Promise<Id> {
  const { inlezingId } = await chain.as(who, startInlezing, { purpose })
  for (const [nr, text] of files.entries()) {
    const body = new TextEncoder().encode(text)
    await chain.as(who, addBestand, { path: { inlezingId }, query: { bestand: `${nr}.xml`, nr }, body, purpose })
  }
  return inlezingId
}
const start = async (inlezingId: Id, who: Who = 'ingrid') => {
  const handler = chain.house.handlers.get(readInlezing.id) as Extract<Handler, { mode: 'long' }>
  const incoming = { ...chain.callAs(who), input: { path: { inlezingId }, query: {}, body: {} }, purpose }
  return startJob(chain.house, handler, incoming)
}
const look = (inlezingId: Id, who: Who = 'ingrid') => chain.as(who, getInlezing, { path: { inlezingId }, purpose })
const waiting = async () =>
  (await chain.database.admin.query('SELECT sealed FROM uitvoering.inlezing_inhoud')).rows as { sealed: Buffer }[]

test('a job reads file after file; a refused one is told with line and rule and nothing of it is stored', async () => {
  const inlezingId = await handIn([good('I1', 1), bad(), good('I2', 2)])
  expect((await look(inlezingId)).counts).toMatchObject({ wacht: 3 })
  const before = await chain.countRows()
  const jobId = await start(inlezingId)
  expect(await runNextJob(chain.house, 'gm9901')).toBe(true)
  const job = await chain.as('ingrid', getJob, { path: { jobId }, purpose })
  expect(job).toMatchObject({ state: 'done', done: 3, total: 3 })

  const { bestanden, counts, jobId: kept } = await look(inlezingId)
  expect(counts).toEqual({ wacht: 0, bewaard: 2, bekend: 0, geweigerd: 1, gestopt: 0 })
  expect(kept).toBe(jobId)
  const [, refused] = bestanden
  expect(refused?.outcome).toMatchObject({
    state: 'geweigerd',
    problem: { places: [{ place: expect.stringMatching(/^regel \d+, .*Bsn/) }] },
  })
  expect(JSON.stringify(refused)).not.toContain('999900007')
  const after = await chain.countRows()
  expect(after['uitvoering.bericht']).toBe((before['uitvoering.bericht'] ?? 0) + 2)
  expect(after['uitvoering.inlezing_inhoud']).toBe(0)
})

test('what waits is not readable, and nobody else sees that it is there', async () => {
  const inlezingId = await handIn([good('I3', 3)])
  const [row] = await waiting()
  expect(row?.sealed.includes(bsns.daan)).toBe(false)
  expect(row?.sealed.includes(Buffer.from('Bericht').toString('base64'))).toBe(false)
  expect((await chain.problemOf(look(inlezingId, 'farida')))?.problem).toBe('not-found')
  expect((await chain.as('farida', listInlezingen, { purpose })).items).toEqual([])
  expect((await chain.problemOf(look(inlezingId, 'jan')))?.problem).toBe('not-found')
})

test('a job that is stopped keeps what it read and throws the rest away', async () => {
  const inlezingId = await handIn([good('I4', 4), good('I5', 5)])
  const jobId = await start(inlezingId)
  await chain.database.admin.query('UPDATE kernel.job SET cancel_asked = true WHERE id = $1', [jobId])
  await runNextJob(chain.house, 'gm9901')
  expect((await look(inlezingId)).counts).toMatchObject({ wacht: 0, bewaard: 0, gestopt: 2 })
  expect((await chain.as('ingrid', getJob, { path: { jobId }, purpose })).state).toBe('cancelled')
  expect((await chain.problemOf(chain.as('farida', cancelJob, { path: { jobId }, purpose })))?.problem).toBe(
    'not-found',
  )
})

test('a job that runs twice reads a file once', async () => {
  const inlezingId = await handIn([good('I6', 6)])
  await start(inlezingId)
  await runNextJob(chain.house, 'gm9901')
  const { bericht: count } = { bericht: (await chain.countRows())['uitvoering.bericht'] }
  await start(inlezingId)
  await runNextJob(chain.house, 'gm9901')
  expect((await chain.countRows())['uitvoering.bericht']).toBe(count)
  expect((await look(inlezingId)).counts).toMatchObject({ bewaard: 1 })
})

test('files that nobody had read are thrown away after a day', async () => {
  await chain.database.admin.query('DELETE FROM uitvoering.inlezing_inhoud')
  await handIn([good('I7', 7)])
  await chain.database.admin.query(`UPDATE uitvoering.inlezing SET at = at - interval '25 hours'`)
  await handIn([])
  expect(await waiting()).toEqual([])
})

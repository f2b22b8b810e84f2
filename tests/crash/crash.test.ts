import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CrashWorld, openCrashWorld } from './crash-world.ts'
import { findFaults } from './find-faults.ts'
import { runCrashes } from './run-crashes.ts'
import { runRound } from './run-round.ts'

let world: CrashWorld
beforeAll(async () => {
  world = await openCrashWorld()
})
afterAll(() => world?.close())

const seed = process.env.SEED ?? new Date().toISOString()

test('what was acknowledged survives kill -9, whole and once', async () => {
  const crashes = await runCrashes(world, seed, 4)
  console.log(`seed ${seed}: ${JSON.stringify(crashes)}`)
  expect(crashes).toMatchObject({ lost: [], torn: [], changed: [] })
  expect(crashes.kills).toEqual({ database: 2, server: 1, both: 1 })
  expect(crashes.fewest).toBeGreaterThan(0)
  expect(crashes.cut).toBeGreaterThan(0)
}, 120_000)

test('a server that acknowledges before it has written is seen to lose', async () => {
  const options = { options: '-c synchronous_commit=off' }
  const mostRounds = 20
  let [lost, acknowledged, rounds] = [0, 0, 0]
  while (lost === 0 && rounds < mostRounds) {
    const round = await runRound(world, { name: `${seed}-off-${rounds++}`, victim: 'database', after: 200, options })
    acknowledged += round.done.size
    const admin = world.openAdmin()
    lost = (await findFaults(admin, round)).lost.length
    await admin.end()
  }
  console.log(`synchronous_commit off: lost ${lost} of ${acknowledged} acknowledged in ${rounds} kills`)
  expect(lost).toBeGreaterThan(0)
}, 120_000)

test.each([
  ['its log line is gone', `DELETE FROM log.entry WHERE left(encode(sha256($1::bytea), 'hex'), 32) = trace_id`],
  ['its news is gone', `DELETE FROM kernel.outbox WHERE payload ->> 'words' = $1`],
  ['its answer is gone', 'DELETE FROM kernel.idempotency WHERE key = $1'],
  [
    'it is there twice',
    'INSERT INTO tiny.note SELECT tenant_id, gen_random_uuid(), dossier_id, words FROM tiny.note WHERE words = $1',
  ],
])('a note is called torn when %s', async (name, damage) => {
  const round = await runRound(world, { name: `${seed}-${name.replaceAll(' ', '-')}`, victim: 'server', after: 3 })
  const admin = world.openAdmin()
  expect((await findFaults(admin, round)).torn).toEqual([])
  await admin.query(damage, [[...round.done.keys()][0]])
  expect((await findFaults(admin, round)).torn).toHaveLength(1)
  await admin.end()
})

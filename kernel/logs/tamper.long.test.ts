import { expect, test } from 'vitest'
import { runTampering } from '../testing/tamper-run.ts'

test('10,000 mutations: all found with the anchor, and without it the truncated and re-hashed tails are missed', async () => {
  const seed = process.env.SEED ?? new Date().toISOString()
  const run = await runTampering(seed, 10_000)
  console.log(`seed ${seed}`)
  console.table(run.tally)
  expect(run.missed).toEqual([])
  expect(run.misnamed).toEqual([])
  expect(run.surprises).toEqual([])
  expect(run.clean).toBe(100)
  for (const { planted, found } of Object.values(run.tally)) {
    expect(planted).toBeGreaterThan(1000)
    expect(found).toBe(planted)
  }
  expect(run.tally.truncate?.foundAlone).toBe(0)
  expect(run.tally.rehash?.blind).toBeGreaterThan(400)
}, 1_800_000)

import { expect, test } from 'vitest'
import { tampering } from '../testing/log-tamper.ts'
import { runTampering } from '../testing/tamper-run.ts'
import { entryColumns } from './chain.ts'

test('every planted mutation is found with the anchor; without it, what only it can tell is missed', async () => {
  const run = await runTampering('every push', 540)
  console.table(run.tally)
  expect(run.missed).toEqual([])
  expect(run.misnamed).toEqual([])
  expect(run.surprises).toEqual([])
  expect(run.clean).toBe(6)

  expect(Object.keys(run.tally)).toEqual(Object.keys(tampering))
  for (const { planted, found } of Object.values(run.tally)) {
    expect(planted).toBe(60)
    expect(found).toBe(60)
  }
  for (const column of entryColumns) if (column !== 'at') expect(run.says).toContain(`edit ${column}`)
  expect(run.tally.truncate).toEqual({ planted: 60, found: 60, foundAlone: 0, blind: 60 })
  expect(run.tally.rehash?.blind).toBeGreaterThan(15)
  expect(run.tally.rehash?.foundAlone).toBe(60 - (run.tally.rehash?.blind ?? 0))
}, 120_000)

import { afterAll, beforeAll, expect, test } from 'vitest'
import { killCondition } from './kill.ts'
import { listConditions } from './policy-conditions.ts'
import { openProbeSite, type ProbeSite } from './probe-site.ts'
import { listCallers, markedTables, readTables } from './read-tables.ts'

const seed = Number(process.env.SEED ?? 3)
let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(seed, 6)
})
afterAll(() => site?.stop())

test(`row security alone gives nobody what is not theirs (seed ${seed})`, async () => {
  const callers = listCallers(site.world)
  const differences: string[] = []
  let [rows, reads] = [0, 0]
  for (const caller of callers) {
    for (const day of site.world.days) {
      const read = await readTables(site, caller, day)
      differences.push(...read.differences)
      rows += read.rows
      reads++
    }
  }
  const decisions = reads * site.world.canaries.size
  console.info(
    `tables: ${callers.length} callers on ${site.world.days.length} days read ${markedTables.length} tables, ${decisions} pairs of caller and text, got ${rows} rows (seed ${seed})`,
  )
  expect(decisions).toBeGreaterThanOrEqual(100_000)
  expect(differences).toEqual([])
  expect(reads).toBeGreaterThanOrEqual(500)
  expect(rows).toBeGreaterThanOrEqual(1000)
}, 300_000)

test('every condition of row security that is taken out is missed', async () => {
  const conditions = await listConditions(site.site.database.admin)
  const kills = []
  for (const condition of conditions) {
    const kill = await killCondition(site, condition)
    kills.push({ name: condition.name, after: kill?.after ?? 'NOT MET' })
  }
  console.info(kills.map(({ name, after }) => `${after}: ${name}`).join('\n'))
  expect(kills.filter((kill) => kill.after === 'NOT MET')).toEqual([])
  expect(conditions.length).toBeGreaterThanOrEqual(25)
}, 600_000)

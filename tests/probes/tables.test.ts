import { afterAll, beforeAll, expect, test } from 'vitest'
import { killCondition } from './kill.ts'
import { listConditions } from './policy-conditions.ts'
import { openProbeSite, type ProbeSite } from './probe-site.ts'
import { listCallers, markedTables, readTables } from './read-tables.ts'

const seed = Number(process.env.SEED ?? 3)
let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(seed, 4)
})
afterAll(() => site?.stop())

test(`row security alone gives nobody what is not theirs (seed ${seed})`, async () => {
  const callers = listCallers(site.world)
  const differences: string[] = []
  let [rows, reads] = [0, 0]
  for (const [nr, caller] of callers.entries()) {
    const day = site.world.days[nr % site.world.days.length] ?? site.world.today
    const read = await readTables(site, caller, day)
    differences.push(...read.differences)
    rows += read.rows
    reads++
  }
  console.info(`tables: ${reads} callers read ${markedTables.length} tables and got ${rows} rows (seed ${seed})`)
  expect(differences).toEqual([])
  expect(reads).toBeGreaterThanOrEqual(150)
  expect(rows).toBeGreaterThanOrEqual(1000)
}, 300_000)

test('every condition of row security that is taken out is missed', async () => {
  const conditions = await listConditions(site.site.database.admin)
  const kills = []
  for (const condition of conditions) kills.push(await killCondition(site, condition))
  console.info(kills.map(({ name, after }) => `${after ?? 'NOT MET'}: ${name}`).join('\n'))
  expect(kills.filter((kill) => kill.after === undefined)).toEqual([])
  expect(conditions.length).toBeGreaterThanOrEqual(25)
}, 600_000)

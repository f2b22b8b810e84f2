import { afterAll, beforeAll, expect, test } from 'vitest'
import { killInTables, killOverHttp } from './kill.ts'
import { mutants } from './mutants.ts'
import { openProbeSite, type ProbeSite } from './probe-site.ts'

/** Over HTTP, after everybody has read the tables once. */
const bound = 10_000
let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(1, 6)
})
afterAll(() => site?.stop())

test.each(mutants.map((one) => [one.name, one] as const))(
  `is met within ${bound} probes: %s`,
  async (name, mutant) => {
    const kill = (await killInTables(site, mutant)) ?? (await killOverHttp(site, mutant, bound))
    console.info(`after ${kill?.after ?? 'NOT MET'} probes (${kill?.by}): ${name}`)
    expect(kill?.first).toBeTypeOf('string')
  },
  1_800_000,
)

test('nothing is met where nothing is planted', async () => {
  expect(await killInTables(site, { name: 'nothing', plant: (house) => house })).toBeUndefined()
})

test('there are enough of them', () => {
  expect(new Set(mutants.map((one) => one.name)).size).toBe(mutants.length)
  expect(mutants.length).toBeGreaterThanOrEqual(20)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkTally } from './check-tally.ts'
import { openProbeSite, type ProbeSite } from './probe-site.ts'
import { readings } from './readings.ts'
import { runProbes } from './run-probes.ts'

const seed = Number(process.env.SEED ?? 1)
const count = Number(process.env.PROBES ?? 2000)
let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(seed, 6)
})
afterAll(() => site?.stop())

test('the world has three gemeenten with ids in common, and more than one caller in each role', () => {
  const { tenants, persons, staff, involvements } = site.world
  expect(tenants).toHaveLength(3)
  const inAll = persons.filter(({ id }) => tenants.every((t) => persons.some((p) => p.tenant === t && p.id === id)))
  expect(inAll.length / persons.length).toBeGreaterThan(0.3)
  expect(
    Math.min(
      ...Map.groupBy(staff, (one) => one.role)
        .values()
        .map((all) => all.length),
    ),
  ).toBeGreaterThanOrEqual(2)
  expect(involvements.filter((one) => one.to !== null && one.to < site.world.today).length).toBeGreaterThanOrEqual(10)
})

test(`${count} probes over HTTP answer as the oracle does`, async () => {
  checkTally(await runProbes(site, { seed, count }), Math.floor(count / 162))
  expect(site.reports()).toEqual([])
}, 600_000)

test('each reading says why and where that stands', () => {
  expect(readings.filter(({ why, source }) => why.length < 10 || source.length < 10)).toEqual([])
  expect(new Set(readings.map((one) => one.name)).size).toBe(readings.length)
})

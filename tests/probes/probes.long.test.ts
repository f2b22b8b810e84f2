import { expect, test } from 'vitest'
import { checkTally } from './check-tally.ts'
import { openProbeSite } from './probe-site.ts'
import { readings } from './readings.ts'
import { runProbes } from './run-probes.ts'

const total = Number(process.env.PROBES ?? 100_000)
const first = Number(process.env.SEED ?? 100)
const seeds = [0, 1, 2, 3, 4].map((nr) => first + nr)
const used = new Set<string>()

test.each(seeds)(
  'a fifth of the probes, in the world of seed %i',
  async (seed) => {
    const site = await openProbeSite(seed, 8)
    const tally = await runProbes(site, { seed, count: total / seeds.length, aroundEvery: 20 })
    for (const name of tally.readings.keys()) used.add(name)
    checkTally(tally, 20)
    expect(site.reports()).toEqual([])
    await site.stop()
  },
  3_600_000,
)

test('every reading is used: one that never applies hides a fault to come', () => {
  expect(readings.map((one) => one.name).filter((name) => !used.has(name))).toEqual([])
})

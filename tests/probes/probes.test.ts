import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProbeSite, type ProbeSite } from './probe-site.ts'
import { runProbes } from './run-probes.ts'

let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(1, 6)
})
afterAll(() => site?.stop())

test('2,000 probes', async () => {
  const began = performance.now()
  const tally = await runProbes(site, { seed: 1, count: 2000 })
  const { cells, readings, differences, ...rest } = tally
  console.info(rest, Object.fromEntries(readings), Math.min(...cells.values()), cells.size, performance.now() - began)
  const kinds = new Map<string, string[]>()
  for (const d of differences) {
    const key =
      d.slice(0, d.indexOf(': {"as"')).replaceAll(/"(id|tenant)":"[^"]*",?/g, '') +
      ' ' +
      /"as":"[^"]*"/.exec(d)?.[0] +
      /"kind":"[^"]*","id/.exec(d)?.[0]
    kinds.set(key, [...(kinds.get(key) ?? []), d])
  }
  for (const [k, list] of [...kinds].toSorted((a, b) => b[1].length - a[1].length))
    console.info(list.length, k, '\n     ', list[0]?.slice(-330))
  console.info(site.reports().slice(0, 3))
  expect(differences.length).toBe(0)
}, 600_000)

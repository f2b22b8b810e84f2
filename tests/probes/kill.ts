import type { Site } from '../../apps/server/testing/running-app.ts'
import type { MarkedWorld } from './marked-world.ts'
import type { Mutant } from './mutants.ts'
import type { Condition } from './policy-conditions.ts'
import { onSite, type ProbeSite } from './probe-site.ts'
import { listCallers, readTables } from './read-tables.ts'
import { runProbes } from './run-probes.ts'

/** Number of probes after which a planted fault was met; undefined when it was not. */
export type Kill = { readonly name: string; readonly after: number | undefined; readonly first: string | undefined }

/** Plants a fault in the rules and probes over HTTP until something differs. */
export async function killMutant(world: MarkedWorld, site: Site, mutant: Mutant, count: number): Promise<Kill> {
  const planted = onSite(world, site, mutant.plant)
  const tally = await runProbes(planted, { seed: 7, count, untilDifference: true, aroundEvery: 4 })
  const [first] = tally.differences
  return { name: mutant.name, after: first ? tally.probes : undefined, first }
}

/** Takes a condition out of row security and lets callers read the tables until one gets what is not theirs. */
export async function killCondition(probed: ProbeSite, condition: Condition): Promise<Kill> {
  const { admin } = probed.site.database
  await admin.query(condition.plant)
  try {
    let after = 0
    for (const caller of listCallers(probed.world)) {
      after++
      const { differences } = await readTables(probed, caller, probed.world.today)
      if (differences[0]) return { name: condition.name, after, first: differences[0] }
    }
    return { name: condition.name, after: undefined, first: undefined }
  } finally {
    await admin.query(condition.restore)
  }
}

import type { Mutant } from './mutants.ts'
import type { Condition } from './policy-conditions.ts'
import { onSite, type ProbeSite } from './probe-site.ts'
import { listCallers, readTables } from './read-tables.ts'
import { runProbes } from './run-probes.ts'

/** How a planted fault was met: after how many probes of which kind, and the first difference. */
export type Kill = { readonly by: 'http' | 'tables'; readonly after: number; readonly first: string }

/** Plants a fault in the rules and probes over HTTP until something differs; undefined when nothing does. */
export async function killOverHttp(
  { world, site }: ProbeSite,
  mutant: Mutant,
  count: number,
): Promise<Kill | undefined> {
  const planted = onSite(world, site, mutant.plant)
  const tally = await runProbes(planted, { seed: 7, count, untilDifference: true })
  const [first] = tally.differences
  return first ? { by: 'http', after: tally.probes, first } : undefined
}

/** Plants a fault in the rules and lets callers read the tables until one gets what is not theirs. */
export function killInTables({ world, site }: ProbeSite, mutant: Mutant): Promise<Kill | undefined> {
  return readAll(onSite(world, site, mutant.plant))
}

/** Takes a condition out of row security and lets callers read the tables until one gets what is not theirs. */
export async function killCondition(probed: ProbeSite, condition: Condition): Promise<Kill | undefined> {
  const { admin } = probed.site.database
  await admin.query(condition.plant)
  try {
    return await readAll(probed)
  } finally {
    await admin.query(condition.restore)
  }
}

async function readAll(probed: ProbeSite): Promise<Kill | undefined> {
  for (const [nr, caller] of listCallers(probed.world).entries()) {
    const { differences } = await readTables(probed, caller, probed.world.today)
    if (differences[0]) return { by: 'tables', after: nr + 1, first: differences[0] }
  }
  return undefined
}

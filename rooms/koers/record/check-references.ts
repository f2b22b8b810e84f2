import { listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem, type ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import { existsSchaalbesluit } from '../schaalbesluit/schaalbesluit.store.ts'
import { selectPresent } from './record.store.ts'
import { listPartijIds, listReferences } from './references.ts'

/**
 * Makes sure that what some content names is there: records of the right soort, partijen, a schaalbesluit.
 * @throws Problem `bad-input` with the place of what is not there
 */
export async function checkReferences(context: Context, inhoud: object): Promise<void> {
  const references = listReferences(inhoud)
  const missing: ProblemPlace[] = []
  for (const [soort, ofSoort] of Map.groupBy(references, (one) => one.soort)) {
    const present = await selectPresent(
      context,
      soort,
      ofSoort.map(({ id }) => id),
    )
    missing.push(...ofSoort.filter(({ id }) => !present.has(id)).map(({ place }) => absent(place, soort)))
  }
  const named = listPartijIds(inhoud)
  if (named.length > 0) {
    const { items } = await context.ask(listPartijen, {})
    const known = new Set<string>(items.map(({ partijId }) => partijId))
    if (!named.every((id) => known.has(id))) missing.push(absent('partijId', 'partij'))
  }
  const { schaalbesluitId } = inhoud as { schaalbesluitId?: string | null }
  if (schaalbesluitId && !(await existsSchaalbesluit(context, schaalbesluitId))) {
    missing.push(absent('schaalbesluitId', 'schaalbesluit'))
  }
  if (missing.length > 0) throw new Problem('bad-input', undefined, missing)
}

function absent(place: string, soort: string): ProblemPlace {
  return { place: `body/inhoud/${place}`, rule: 'present', message: `Deze ${soort} staat er niet.` }
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { z } from 'zod'
import { getSchaalbesluitRow } from '../schaalbesluit/schaalbesluit.store.ts'
import { selectCurrent } from './record.store.ts'
import { only, type zOwnRecord } from './shapes.ts'

type Own = z.infer<typeof zOwnRecord>

/**
 * What a partij may not do, though the text is its own.
 * @throws Problem `rule-broken`
 */
export async function checkOwnRules(context: Context, { soort, inhoud, recordId }: Own, partijId: Id): Promise<void> {
  if (soort === 'aansluiting' && inhoud.inbrengId) {
    const own = only('inbreng', await selectCurrent(context, ['inbreng'])).find(
      (inbreng) => inbreng.recordId === inhoud.inbrengId,
    )
    if (own && own.partijId !== partijId) {
      throw new Problem('rule-broken', 'Alleen de partij zelf zegt dat haar inbreng hetzelfde is.')
    }
    if (own && !own.bevestigd) {
      throw new Problem('rule-broken', 'Bevestig eerst uw inbreng. Een concept kan nog niet aansluiten.')
    }
  }
  if (soort === 'weging' || soort === 'zienswijze') {
    const besluit = await getSchaalbesluitRow(context, inhoud.schaalbesluitId)
    if (besluit.genomen) {
      throw new Problem('rule-broken', 'Dit schaalbesluit is genomen. De weging blijft zoals zij toen was.')
    }
    if (soort === 'zienswijze') return
    const codes = new Set(besluit.criteria.map(({ code }) => code))
    if (!inhoud.wegingen.every(({ criterium }) => codes.has(criterium))) {
      throw new Problem('rule-broken', 'Weeg alleen criteria die in dit voorstel staan.')
    }
    const before = only('weging', await selectCurrent(context, ['weging'])).find(
      (weging) => weging.partijId === partijId && weging.inhoud.schaalbesluitId === inhoud.schaalbesluitId,
    )
    if (before && before.recordId !== recordId) {
      throw new Problem('rule-broken', 'Uw partij woog al. Leg een nieuwe versie van die weging vast.')
    }
  }
}

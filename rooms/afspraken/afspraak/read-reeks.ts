import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Schakel, SchakelInhoud } from '../reeks/shapes.ts'
import { listSchakels } from './afspraak.store.ts'

/** The chains of afspraken with what happened in them, oldest first; an afspraak without any has none. */
export async function readReeksen(
  context: Context,
  afspraakIds: readonly Id[],
): Promise<(afspraakId: Id) => { schakels: readonly Schakel[]; events: readonly SchakelInhoud[] }> {
  const byAfspraak = Map.groupBy(await listSchakels(context, afspraakIds), ({ afspraakId }) => afspraakId)
  return (afspraakId) => {
    const schakels = byAfspraak.get(afspraakId) ?? []
    // Read by its schema when it was laid down, and held to its hash: parsed here only.
    return { schakels, events: schakels.map(({ inhoud }) => JSON.parse(inhoud) as SchakelInhoud) }
  }
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Koers } from './koers.ts'
import { selectCurrent } from './record/record.store.ts'
import { selectSchaalbesluiten } from './schaalbesluit/schaalbesluit.store.ts'

/** Everything that is confirmed; drafts of the own partij count for nothing. */
export async function readKoers(context: Context): Promise<Koers> {
  const records = await selectCurrent(context)
  return {
    records: records.filter(({ bevestigd }) => bevestigd),
    besluiten: await selectSchaalbesluiten(context),
    today: context.today,
  }
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/** True counts per higher doel, small ones as well: not to be shown to anyone before they are protected. */
export async function countHuishoudens(
  context: Context,
  threshold: number,
): Promise<{ doelId: Id; huishoudens: number }[]> {
  return context.as('analyst', (tx) =>
    tx.sql('SELECT doel_id AS "doelId", huishoudens FROM plan.count_huishoudens($1)', [threshold]),
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { findHindrance, isStemmend } from '../gesprek/gesprek.ts'
import { castStemmen } from './deelname.contract.ts'
import { getOwnDeelname, type OwnDeelname, updateOwnDeelname } from './deelnemer.store.ts'
import { countOwnRows, insertOwnStemmen } from './stem.store.ts'
import { offerVolgende } from './volgende.ts'

/** Rows per code in one gesprek: far above what anybody changes their mind. */
const mostRows = 5000

export const castStemmenHandler = handle(castStemmen, async (context, { body }) => {
  const own = await getOwnDeelname(context)
  refuseWhenClosed(context, own)
  if ((await countOwnRows(context, own.gesprek.gesprekId)) + body.stemmen.length > mostRows) {
    throw new Problem('too-many-requests')
  }
  const bewaard = await insertOwnStemmen(context, own.gesprek.gesprekId, body.stemmen)
  // Who was invited begins with the first vote.
  if (own.begonnenOp === null) await updateOwnDeelname(context, own, { begonnenOp: context.clock.now() })
  return { bewaard, ...(await offerVolgende(context, own, body.wens)) }
})

/**
 * Closing time is by the clock of the server. Who is excluded is told so, and why.
 * @throws Problem `rule-broken`
 */
export function refuseWhenClosed(context: Context, own: OwnDeelname): void {
  if (own.uitgesloten)
    throw new Problem('rule-broken', 'Uw deelname telt niet meer mee. Bij uw deelname leest u waarom.')
  if (!isStemmend(own.gesprek, context.today)) throw new Problem('rule-broken', 'Dit gesprek is nu niet open.')
  const hindrance = findHindrance(own.gesprek, own.rol, own.wijk)
  if (hindrance) throw new Problem('rule-broken', hindrance)
}

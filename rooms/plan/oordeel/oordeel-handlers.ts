import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { defaultThreshold, protectRow } from '@samenhang/kernel/small-numbers/small-numbers.ts'
import { getDoelRow } from '../doel/doel.store.ts'
import { readerOf } from '../reader.ts'
import { countOordelen, giveOordeel, listOordelen, showOordeel, withdrawOordeel } from './oordeel.contract.ts'
import {
  countOordeelRows,
  insertOordeel,
  listOordeelRows,
  setGedeeldMet,
  setOordeelIngetrokken,
} from './oordeel.store.ts'

const onlyOwner = { k: 'withheld', reason: 'Alleen wie het oordeel gaf, ziet met wie het is gedeeld.' } as const

/** A rating is given, shared and withdrawn by whose it is; for all others it is there when it was shared. */
export const oordeelHandlers = [
  handle(listOordelen, async (context, { path: { huishoudenId } }) => {
    const reader = readerOf(context)
    const rows = await listOordeelRows(context, huishoudenId)
    if (rows.length === 0 && !reader.knows(huishoudenId)) throw new Problem('not-found')
    return {
      items: rows.map(({ id, regisseur, partijen, woorden, ...row }) => ({
        ...row,
        tenant: context.tenant,
        oordeelId: id,
        woorden: seen(woorden),
        gedeeld: reader.may('oordeel.write', row.persoonId)
          ? seen({ regisseur, partijen: partijen.map((partijId) => ({ partijId })) })
          : onlyOwner,
      })),
    }
  }),
  handle(giveOordeel, async (context, { path: { doelId }, body: { gedeeld, op = context.today, ...body } }) => {
    await getDoelRow(context, doelId)
    const persoonId = context.caller.id as Id
    if (!readerOf(context).may('oordeel.write', persoonId)) throw new Problem('not-found')
    context.concerns(persoonId)
    if (op > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    const oordeelId = context.ids.next()
    const { regisseur, partijIds: partijen } = gedeeld
    await insertOordeel(context, { ...body, id: oordeelId, persoonId, doelId, op, regisseur, partijen })
    return { oordeelId }
  }),
  handle(showOordeel, (context, { path: { oordeelId }, body: { regisseur, partijIds } }) =>
    decide(context, oordeelId, () => setGedeeldMet(context, oordeelId, regisseur, partijIds)),
  ),
  handle(withdrawOordeel, (context, { path: { oordeelId } }) =>
    decide(context, oordeelId, () => setOordeelIngetrokken(context, oordeelId)),
  ),
  handle(countOordelen, async (context) => {
    const rows = await countOordeelRows(context, defaultThreshold)
    const items = rows.flatMap(({ doelId, gestegen, anders }) => {
      // Two cells and their sum: when one is small the other would give it away.
      const { counts } = protectRow([gestegen, anders])
      const [up, other] = counts
      return up == null || other == null ? [] : [{ doelId, gestegen: up, anders: other }]
    })
    return { items, threshold: defaultThreshold }
  }),
]

async function decide(context: Context, oordeelId: Id, change: () => Promise<Id | undefined>) {
  const persoonId = await change()
  if (!persoonId) throw new Problem('not-found')
  context.concerns(persoonId)
  return { oordeelId }
}

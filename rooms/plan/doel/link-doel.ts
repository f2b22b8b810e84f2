import { listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { linkDoel } from '../contract.ts'
import { getWoorden } from './create-doel.ts'
import { lockDoel, setDeelnemers, setDientDoel } from './doel.store.ts'
import { isEnded } from './doel.ts'
import { insertSchakels } from './schakel.store.ts'

export const linkDoelHandler = handle(linkDoel, async (context, { path: { doelId }, body }) => {
  const doel = await lockDoel(context, doelId)
  context.concerns(...doel.personen)
  if (isEnded(doel)) throw new Problem('rule-broken', 'Dit doel is al afgesloten.')
  if (body.woordId) await insertSchakels(context, doel, await getWoorden(context, doel.huishoudenId, [body.woordId]))
  if (body.dientDoelId !== undefined) await setDientDoel(context, doelId, body.dientDoelId)
  if (body.partijId) {
    await checkPartij(context, body.partijId)
    await setDeelnemers(context, doelId, [...new Set([...doel.deelnemers, body.partijId])])
  }
  return { doelId }
})

async function checkPartij(context: Context, partijId: Id): Promise<void> {
  const { items } = await context.ask(listPartijen, {})
  if (items.some((partij) => partij.partijId === partijId)) return
  const place = { place: 'body/partijId', rule: 'known', message: 'Deze partij is er niet.' }
  throw new Problem('bad-input', undefined, [place])
}

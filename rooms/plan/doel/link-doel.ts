import { Problem } from '@samenhang/kernel/errors/problem.ts'
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
  if (body.partijId) await setDeelnemers(context, doelId, [...new Set([...doel.deelnemers, body.partijId])])
  return { doelId }
})

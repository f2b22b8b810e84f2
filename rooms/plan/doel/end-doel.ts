import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endDoel } from '../contract.ts'
import { lockDoel, setEinde } from './doel.store.ts'
import { isEnded } from './doel.ts'

export const endDoelHandler = handle(endDoel, async (context, { path: { doelId }, body }) => {
  const doel = await lockDoel(context, doelId)
  context.concerns(...doel.personen)
  if (isEnded(doel)) throw new Problem('rule-broken', 'Dit doel is al afgesloten.')
  if (body.op < doel.vastgesteldOp || body.op > context.today) {
    throw new Problem('rule-broken', 'Die dag ligt voor het begin van het doel, of is nog niet geweest.')
  }
  await setEinde(context, doelId, body.bereikt, body.op)
  return { doelId }
})

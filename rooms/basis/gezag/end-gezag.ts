import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endGezag } from '../contract.ts'
import * as store from './gezag.store.ts'

export const endGezagHandler = handle(endGezag, async (ctx, { path: { persoonId, gezagId }, body }) => {
  const ended = await store.endGezag(ctx, persoonId, gezagId, body.to)
  if (!ended) throw new Problem('not-found')
  if (ended.houder) ctx.concerns(ended.houder)
  return { id: gezagId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endBetrokkenheid } from '../contract.ts'
import { listLeden } from '../huishouden/huishouden.store.ts'
import * as store from './betrokkenheid.store.ts'

export const endBetrokkenheidHandler = handle(endBetrokkenheid, async (ctx, { path: { betrokkenheidId }, body }) => {
  const ended = await store.endBetrokkenheid(ctx, betrokkenheidId, body.to)
  if (!ended) throw new Problem('not-found')
  const persons =
    ended.dossierKind === 'persoon'
      ? [ended.dossierId]
      : (await listLeden(ctx, ended.dossierId)).map((lid) => lid.persoonId)
  ctx.concerns(...persons)
  return { id: betrokkenheidId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endHuishoudlid } from '../contract.ts'
import { endLid } from './huishouden.store.ts'

export const endHuishoudlidHandler = handle(
  endHuishoudlid,
  async (ctx, { path: { huishoudenId, lidId }, body: { to } }) => {
    const persoonId = await endLid(ctx, huishoudenId, lidId, to)
    if (!persoonId) throw new Problem('not-found')
    ctx.concerns(persoonId)
    return { id: lidId }
  },
)

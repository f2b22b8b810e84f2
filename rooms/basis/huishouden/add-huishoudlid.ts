import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { addHuishoudlid } from '../contract.ts'
import { insertLid } from './huishouden.store.ts'

export const addHuishoudlidHandler = handle(addHuishoudlid, async (ctx, { path: { huishoudenId }, body }) => {
  const mayBoth = holds(ctx.scope, 'huishouden.write', huishoudenId) && holds(ctx.scope, 'persoon.read', body.persoonId)
  if (!mayBoth) throw new Problem('not-found')
  const id = ctx.ids.next()
  const { persoonId, rol, from } = body
  await insertLid(ctx, { id, huishoudenId, persoonId, rol, period: period(from, null) })
  return { id }
})

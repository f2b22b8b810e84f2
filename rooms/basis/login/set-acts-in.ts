import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { askAnother } from '../bevestiging/ask-another.ts'
import { setActsIn } from '../contract.ts'
import { refuseOtherTenants } from './acts-in.ts'
import * as store from './login.store.ts'

/** What stays as it is may lie outside the sight of this beheerder; what is added or taken away may not. */
export const setActsInHandler = handle(setActsIn, async (ctx, { path: { loginId }, body }) => {
  const login = await store.findLoginById(ctx, loginId)
  if (!login || login.endedAt || login.medewerkerId === null) throw new Problem('not-found')
  const wanted = new Set(body.actsIn.filter((tenant) => tenant !== ctx.tenant))
  refuseOtherTenants(ctx, [...wanted.symmetricDifference(new Set(login.actsIn))])
  const actsIn = [...wanted]
  const waits = await askAnother(ctx, login.medewerkerId, { soort: 'tenants', loginId, actsIn })
  if (!waits && !(await store.writeActsIn(ctx, loginId, actsIn))) throw new Problem('not-found')
  return { loginId, waits }
})

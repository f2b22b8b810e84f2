import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { askAnother } from '../bevestiging/ask-another.ts'
import { createLogin } from '../contract.ts'
import { refuseOtherTenants } from './acts-in.ts'
import { insertLogin } from './login.store.ts'

/** Only where the beheerder logs in as well: elsewhere the own account could be put in once more, as somebody else. */
export const createLoginHandler = handle(createLogin, async (ctx, { body }) => {
  const { issuer, subject, actsIn, medewerkerId } = body
  if (ctx.tenant !== ctx.caller.tenants[0]) {
    throw new Problem('rule-broken', 'Logins geeft een beheerder die in deze gemeente zelf inlogt.')
  }
  refuseOtherTenants(ctx, actsIn)
  if (medewerkerId && (await askAnother(ctx, medewerkerId, { soort: 'login', issuer, subject, actsIn }))) {
    return { waits: true }
  }
  const loginId = ctx.ids.next()
  await insertLogin(ctx, { ...body, loginId, from: ctx.today, givenBy: ctx.caller.id })
  return { loginId, waits: false }
})

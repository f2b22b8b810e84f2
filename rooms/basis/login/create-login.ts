import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { createLogin } from '../contract.ts'
import { notOneself } from '../partij/not-oneself.ts'
import { insertLogin } from './login.store.ts'

/** Only where the beheerder logs in as well: elsewhere the own account could be put in once more, as somebody else. */
export const createLoginHandler = handle(createLogin, async (ctx, { body }) => {
  notOneself(ctx, body.medewerkerId ?? body.persoonId)
  const { tenants } = ctx.caller
  if (ctx.tenant !== tenants[0]) {
    throw new Problem('rule-broken', 'Logins geeft een beheerder die in deze gemeente zelf inlogt.')
  }
  if (!body.actsIn.every((tenant) => tenants.includes(tenant))) {
    throw new Problem('rule-broken', 'U geeft alleen toegang tot gemeenten waar u zelf beheerder bent.')
  }
  const loginId = ctx.ids.next()
  await insertLogin(ctx, { ...body, loginId, from: ctx.today })
  return { loginId }
})

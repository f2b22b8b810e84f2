import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endLogin } from '../contract.ts'
import { notOneself } from '../partij/not-oneself.ts'
import * as store from './login.store.ts'

/** The caller is made anew from the login in every request, so this bites on the next one. */
export const endLoginHandler = handle(endLogin, async (ctx, { body }) => {
  const running = await store.findRunningLogin(ctx, body.issuer, body.subject)
  if (!running) throw new Problem('not-found')
  notOneself(ctx, running.medewerkerId ?? running.persoonId ?? undefined)
  await store.endLogin(ctx, running.loginId)
  if (running.persoonId) ctx.concerns(running.persoonId)
  return { loginId: running.loginId }
})

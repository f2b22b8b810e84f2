import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { blockLogin, unblockLogin } from '../contract.ts'
import { notOneself } from '../partij/not-oneself.ts'
import * as store from './login.store.ts'

/** The caller is made anew from the login in every request, so this bites on the next one; a session that ran ends. */
export const blockLoginHandler = handle(blockLogin, (ctx, { path: { loginId } }) => setBlocked(ctx, loginId, true))

export const unblockLoginHandler = handle(unblockLogin, (ctx, { path: { loginId } }) => setBlocked(ctx, loginId, false))

async function setBlocked(ctx: Context, loginId: Id, blocked: boolean): Promise<{ loginId: Id }> {
  const login = await store.findLoginById(ctx, loginId)
  if (!login || login.endedAt || (login.blockedAt !== null) === blocked) throw new Problem('not-found')
  notOneself(ctx, login.medewerkerId ?? login.persoonId ?? undefined)
  await store.writeBlocked(ctx, loginId, blocked ? ctx.clock.now() : null)
  if (login.persoonId) ctx.concerns(login.persoonId)
  return { loginId }
}

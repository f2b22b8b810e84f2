import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { z } from 'zod'
import { listLogins, type zLogin } from '../contract.ts'
import { type LoginRow, selectLogins } from './login.store.ts'

export const listLoginsHandler = handle(listLogins, async (ctx) => ({
  items: (await selectLogins(ctx, null)).map((row) => ({ ...toLogin(ctx, row), tenant: ctx.tenant })),
}))

/** A login as a beheerder sees it; whose it is only when that is a medewerker. */
export function toLogin(ctx: Context, { persoonId, blockedAt, endedAt, ...row }: LoginRow): z.infer<typeof zLogin> {
  const runs = endedAt === null
  const own = row.medewerkerId === ctx.caller.id
  const may = ctx.scope.has('login.write') && runs
  return {
    ...row,
    soort: persoonId ? 'inwoner' : 'medewerker',
    blockedAt: blockedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    abilities: {
      'login.block': may && !own && blockedAt === null,
      'login.unblock': may && !own && blockedAt !== null,
      'login.end': may && !own,
      'login.setTenants': may && row.medewerkerId !== null,
    },
  }
}

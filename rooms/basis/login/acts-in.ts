import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'

/** @throws Problem `rule-broken` when one of these is a tenant in which the caller is no beheerder */
export function refuseOtherTenants(ctx: Context, tenants: readonly string[]): void {
  if (tenants.every((tenant) => ctx.caller.tenants.includes(tenant))) return
  throw new Problem('rule-broken', 'U geeft alleen toegang tot gemeenten waar u zelf beheerder bent.')
}

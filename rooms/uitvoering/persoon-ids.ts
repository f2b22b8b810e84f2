import { getHuishouden } from '@samenhang/basis/contract.ts'
import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'

/**
 * The persons whom a list is about and for whom the caller has this permission: the members of a household today, or
 * one person.
 * @throws Problem `not-found` for a household or person that is not there or not the caller's
 */
export async function persoonIdsAsked(
  ctx: Context,
  { huishoudenId, persoonId }: { huishoudenId?: Id | undefined; persoonId?: Id | undefined },
  permission: Permission,
): Promise<Id[]> {
  const asked = persoonId ? [persoonId] : await membersOf(ctx, huishoudenId)
  const allowed = asked.filter((id) => holds(ctx.scope, permission, id))
  if (persoonId && allowed.length === 0) throw new Problem('not-found')
  return allowed
}

async function membersOf(ctx: Context, huishoudenId: Id | undefined): Promise<Id[]> {
  if (!huishoudenId) return []
  const { leden } = await ctx.ask(getHuishouden, { path: { huishoudenId } })
  return leden.map((lid) => lid.persoonId)
}

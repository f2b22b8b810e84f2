import { getHuishouden } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/**
 * Makes sure that all of these persons are in this huishouden today.
 * @throws Problem `not-found`, also for a huishouden that is not the caller's
 */
export async function checkMembers(context: Context, huishoudenId: Id, persoonIds: readonly Id[]): Promise<void> {
  const { leden } = await context.ask(getHuishouden, { path: { huishoudenId } })
  const members = new Set(leden.map((lid) => lid.persoonId))
  if (!persoonIds.every((id) => members.has(id))) throw new Problem('not-found')
}

import { getHuishouden } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/** Of whom: all in a huishouden, or one person. */
export type Of = { readonly huishoudenId: Id } | { readonly persoonId: Id }

/**
 * The persons that a budget or draad is about: who is in the huishouden today, or the one person.
 * @throws Problem `not-found` for a huishouden that is not the caller's
 */
export async function membersOf(context: Context, of: Of): Promise<Id[]> {
  if ('persoonId' in of) return [of.persoonId]
  const { leden } = await context.ask(getHuishouden, { path: of })
  return leden.map((lid) => lid.persoonId)
}

import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'

/** What a view must know of who reads it. */
export type Reader = {
  readonly tenant: string
  may(permission: Permission, dossierId: string): boolean
  /** Does the reader have anything to do with this person today? */
  knows(persoonId: string): boolean
}

/** The caller as a reader. */
export function readerOf({ tenant, scope, relations }: Context): Reader {
  const known = new Set(relations.map((relation) => relation.dossierId))
  return {
    tenant,
    may: (permission, dossierId) => holds(scope, permission, dossierId),
    knows: (persoonId) => known.has(persoonId),
  }
}

import { holds, type Sentence } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'
import type { Mender } from './shapes.ts'

/** Says who can mend what takes this permission, and whether this caller is one of them for this dossier. */
export type Menders = (context: Context, permission: Permission, dossierId: string | null) => Mender

/** Reads it from the policy of the rooms, so that a screen never names a role that could not do it. */
export function mendersFrom(sentences: readonly Sentence[]): Menders {
  return (context, permission, dossierId) => ({
    permission,
    rollen: [
      ...new Set(
        sentences.filter((sentence) => sentence.permissions.includes(permission)).map((sentence) => sentence.rol),
      ),
    ],
    may: dossierId !== null && holds(context.scope, permission, dossierId),
  })
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'

/** Which of these rights the caller has in this gesprek; none of them takes a relation. */
export function abilitiesOf(context: Pick<Context, 'scope'>, ...permissions: Permission[]): Record<string, boolean> {
  return Object.fromEntries(permissions.map((permission) => [permission, context.scope.has(permission)]))
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'

/**
 * Nobody changes what the own account may do: sight of persons then always takes a second person. Row security refuses
 * it as well.
 * @throws Problem `rule-broken`
 */
export function notOneself(ctx: Context, id: string | undefined): void {
  if (id !== ctx.caller.id) return
  throw new Problem(
    'rule-broken',
    'Uw eigen rollen en logins regelt een andere beheerder: niemand geeft zichzelf zicht op personen.',
  )
}

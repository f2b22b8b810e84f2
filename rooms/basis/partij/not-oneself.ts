import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'

/**
 * Nobody takes from the own account: a beheerder who shut out the own account could not undo it. What one gives oneself
 * waits for another, see `bevestiging`. Row security refuses both.
 * @throws Problem `rule-broken`
 */
export function notOneself(ctx: Context, id: string | undefined): void {
  if (id !== ctx.caller.id) return
  throw new Problem(
    'rule-broken',
    'Uw eigen rollen en logins regelt een andere beheerder: niemand geeft zichzelf zicht op personen.',
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Asked } from './bevestiging.contract.ts'
import { insertBevestiging, readFacts } from './bevestiging.store.ts'
import { wantsFourEyes } from './four-eyes.ts'

/**
 * Puts down what takes a second beheerder, and says whether it does.
 * @returns true when it waits now, false when the caller may do it alone
 * @throws Problem `rule-broken` when it takes another and there is none; `not-found` for who is no medewerker here
 */
export async function askAnother(ctx: Context, medewerkerId: Id, gevraagd: Asked): Promise<boolean> {
  const facts = await readFacts(ctx, medewerkerId)
  if (!wantsFourEyes(gevraagd, facts)) return false
  if (facts.others === 0) {
    throw new Problem(
      'rule-broken',
      'Uw eigen rollen en logins regelt een andere beheerder, en die is hier nog niet: niemand geeft zichzelf zicht op personen.',
    )
  }
  await insertBevestiging(ctx, medewerkerId, gevraagd)
  return true
}

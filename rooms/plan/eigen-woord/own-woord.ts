import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { showEigenWoord, withdrawEigenWoord, withholdEigenWoord } from '../contract.ts'
import { setGedeeld, setIngetrokken } from './eigen-woord.store.ts'

/** Only who said it decides about it; for all others these words are not there. */
export const ownWoordHandlers = [
  handle(showEigenWoord, (context, { path }) =>
    decide(context, path.woordId, () => setGedeeld(context, path.woordId, true)),
  ),
  handle(withholdEigenWoord, (context, { path }) =>
    decide(context, path.woordId, () => setGedeeld(context, path.woordId, false)),
  ),
  handle(withdrawEigenWoord, (context, { path }) =>
    decide(context, path.woordId, () => setIngetrokken(context, path.woordId)),
  ),
]

async function decide(context: Context, woordId: Id, change: () => Promise<Id | undefined>): Promise<{ woordId: Id }> {
  const persoonId = await change()
  if (!persoonId) throw new Problem('not-found')
  context.concerns(persoonId)
  return { woordId }
}

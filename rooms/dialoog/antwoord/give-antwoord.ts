import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getStellingRow } from '../stelling/stelling.store.ts'
import { giveAntwoord } from './antwoord.contract.ts'
import { insertAntwoord } from './antwoord.store.ts'

/** Any stelling that is let in can be answered; what is breed gedragen must be. */
export const giveAntwoordHandler = handle(giveAntwoord, async (context, { path: { stellingId }, body }) => {
  const { gesprekId, staat } = await getStellingRow(context, stellingId)
  if (staat !== 'toegelaten') throw new Problem('rule-broken', 'Deze stelling doet niet mee.')
  const antwoordId = context.ids.next()
  await insertAntwoord(context, { antwoordId, gesprekId, stellingId, ...body })
  return { antwoordId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getStellingRow } from '../stelling/stelling.store.ts'
import { giveAntwoord } from './antwoord.contract.ts'
import { insertAntwoord } from './antwoord.store.ts'

/** Any stelling that is let in can be answered; what is breed gedragen must be. */
export const giveAntwoordHandler = handle(giveAntwoord, async (context, { path: { stellingId }, body }) => {
  const { gesprekId, staat } = await getStellingRow(context, stellingId)
  if (staat !== 'toegelaten') throw new Problem('rule-broken', 'Deze stelling doet niet mee.')
  const { op = context.today, ...antwoord } = body
  if (op > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
  const antwoordId = context.ids.next()
  const gegevenOp = op === context.today ? context.clock.now() : new Date(`${op}T12:00:00Z`)
  await insertAntwoord(context, { antwoordId, gesprekId, stellingId, gegevenOp, ...antwoord })
  return { antwoordId }
})

import { listPartijen } from '@samenhang/basis/contract.ts'
import { cents } from '@samenhang/kernel/money/money.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addMonths } from '@samenhang/kernel/period/civil-date.ts'
import { defaultThreshold } from '@samenhang/kernel/small-numbers/small-numbers.ts'
import { countInwoners } from '../contract.ts'
import { countCells } from './inwoners.store.ts'
import { ownCells, protectCells } from './inwoners.ts'

/** An aanbieder that is left out has few residents, or none, or hides another: which of these is not told. */
export const countInwonersHandler = handle(countInwoners, async (context) => {
  const since = addMonths(context.today, -12)
  const { cells, everybody } = await countCells(context, since, defaultThreshold)
  const all = context.scope.has('toewijzing.countall')
  const { shown, rest, total } = all
    ? protectCells(cells, everybody, defaultThreshold)
    : ownCells(cells, context.caller.partijId, defaultThreshold)
  const { items: partijen } = await context.ask(listPartijen, {})
  const names = new Map(partijen.map(({ partijId, naam }) => [partijId, naam]))
  return {
    items: [
      {
        tenant: context.tenant,
        since,
        threshold: defaultThreshold,
        own: !all,
        rows: shown.map(({ wet, partijId, inwoners, cents: amount }) => ({
          wet,
          aanbieder: { partijId, naam: names.get(partijId) ?? '' },
          inwoners,
          cents: cents(amount),
        })),
        rest: rest === null ? null : cents(rest),
        total: total && { inwoners: total.inwoners, cents: cents(total.cents) },
      },
    ],
  }
})

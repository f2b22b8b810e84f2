import { cents } from '@samenhang/kernel/money/money.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { fromDaterange } from '@samenhang/kernel/period/period.ts'
import { aanbieders } from '../aanbieders.ts'
import { listDeclaraties } from '../contract.ts'
import { selectDeclaraties } from './declaratie.store.ts'

export const listDeclaratiesHandler = handle(listDeclaraties, async (ctx, { query }) => {
  const rows = await selectDeclaraties(ctx, query)
  const aanbieder = await aanbieders(ctx)
  const items = rows.map(({ partijId, period, ...row }) => ({
    ...row,
    tenant: ctx.tenant,
    aanbieder: aanbieder(partijId),
    period: fromDaterange(period),
    cents: cents(Number(row.cents)),
  }))
  return { items }
})

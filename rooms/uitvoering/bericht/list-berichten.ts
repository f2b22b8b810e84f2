import { cents } from '@samenhang/kernel/money/money.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listBerichten } from '../contract.ts'
import { selectBerichten } from './bericht.store.ts'

export const listBerichtenHandler = handle(listBerichten, async (ctx, { query }) => {
  const rows = await selectBerichten(ctx, query)
  const items = rows.map((row) => ({
    ...row,
    ingelezenOp: row.ingelezenOp.toISOString(),
    cents: row.cents === null ? null : cents(Number(row.cents)),
  }))
  return { items, abilities: { 'bericht.import': ctx.scope.has('bericht.import') } }
})

import { handle } from '@samenhang/kernel/operation/handler.ts'
import { defaultThreshold, protectRow } from '@samenhang/kernel/small-numbers/small-numbers.ts'
import { countDoelen } from '../contract.ts'
import { countHuishoudens } from './count.store.ts'

/** A doel that is left out is served by few huishoudens, or by none, or hides another: which of these is not told. */
export const countDoelenHandler = handle(countDoelen, async (context) => {
  const rows = await countHuishoudens(context, defaultThreshold)
  const { counts, total } = protectRow(rows.map((row) => row.huishoudens))
  const items = rows.flatMap(({ doelId }, index) => {
    const huishoudens = counts[index]
    return huishoudens === null || huishoudens === undefined ? [] : [{ doelId, huishoudens }]
  })
  return { items, total, threshold: defaultThreshold }
})

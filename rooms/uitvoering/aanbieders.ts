import { listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/** Names the aanbieder of a row; the names are asked of basis once. */
export async function aanbieders(ctx: Context): Promise<(partijId: Id) => { partijId: Id; naam: string }> {
  const { items } = await ctx.ask(listPartijen, {})
  const names = new Map(items.map(({ partijId, naam }) => [partijId, naam]))
  return (partijId) => ({ partijId, naam: names.get(partijId) ?? '' })
}

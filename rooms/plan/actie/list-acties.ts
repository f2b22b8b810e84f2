import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { Of } from '../doel/doel.store.ts'
import { readerOf } from '../reader.ts'
import { type Actie, listActies, listActiesOfPersoon } from './actie.contract.ts'
import { listActieRows } from './actie.store.ts'
import { toActie } from './actie.ts'

export const listActiesHandlers = [
  handle(listActies, async (context, { path }) => ({ items: await list(context, path) })),
  handle(listActiesOfPersoon, async (context, { path }) => ({ items: await list(context, path) })),
]

async function list(context: Context, of: Of): Promise<Actie[]> {
  const rows = await listActieRows(context, of)
  const reader = readerOf(context)
  const asked = 'huishoudenId' in of ? of.huishoudenId : of.persoonId
  if (rows.length === 0 && !reader.knows(asked)) throw new Problem('not-found')
  return rows.map((row) => toActie(row, reader, context.caller.id))
}

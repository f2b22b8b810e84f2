import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listDoelen, listDoelenOfPersoon } from '../contract.ts'
import { readerOf } from '../reader.ts'
import type { Doel } from '../shapes.ts'
import { listDoelRows, type Of } from './doel.store.ts'
import { toDoel } from './doel.ts'
import { listSchakels, listWoordenBehind } from './schakel.store.ts'

export const listDoelenHandlers = [
  handle(listDoelen, async (context, { path }) => ({
    items: await list(context, path),
    abilities: { 'doel.write': readerOf(context).may('doel.write', path.huishoudenId) },
  })),
  handle(listDoelenOfPersoon, async (context, { path }) => ({
    items: await list(context, path),
    abilities: { 'doel.write': readerOf(context).may('doel.write', path.persoonId) },
  })),
]

async function list(context: Context, of: Of): Promise<Doel[]> {
  const rows = await listDoelRows(context, of)
  const schakels = await listSchakels(context, of)
  const woorden = await listWoordenBehind(context, schakels)
  const reader = readerOf(context)
  const asked = 'huishoudenId' in of ? of.huishoudenId : of.persoonId
  if (rows.length === 0 && !reader.knows(asked)) throw new Problem('not-found')
  return rows.map((row) => toDoel(row, schakels, woorden, reader))
}

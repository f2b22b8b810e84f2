import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listEigenWoorden } from '../contract.ts'
import { listSchakels } from '../doel/schakel.store.ts'
import { readerOf } from '../reader.ts'
import { listWoorden } from './eigen-woord.store.ts'
import { toEigenWoorden } from './eigen-woord.ts'

export const listEigenWoordenHandler = handle(listEigenWoorden, async (context, { path: { huishoudenId } }) => {
  const reader = readerOf(context)
  const rows = await listWoorden(context, huishoudenId)
  const schakels = await listSchakels(context, { huishoudenId })
  const mayAdd = context.scope.has('woord.add') && reader.may('plan.read', huishoudenId)
  const items = toEigenWoorden(rows, schakels, reader)
  if (items.length === 0 && !reader.knows(huishoudenId)) throw new Problem('not-found')
  return { items, abilities: { 'woord.add': mayAdd } }
})

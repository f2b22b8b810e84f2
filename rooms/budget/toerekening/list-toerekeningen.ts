import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listToerekeningen } from '../contract.ts'
import { membersOf } from '../members.ts'
import { listNewest } from './toerekening.store.ts'

export const listToerekeningenHandler = handle(listToerekeningen, async (context, { path }) => {
  const persoonIds = await membersOf(context, path)
  const newest = await listNewest(context, persoonIds)
  const items = newest.map(({ toewijzingId, parts, reden }) => ({ toewijzingId, parts: [...parts], reden }))
  return { items }
})

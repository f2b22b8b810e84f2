import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { followIdee, listIdeeen } from './idee.contract.ts'
import { getIdeeRow, listIdeeRows, setOpvolging } from './idee.store.ts'

export const listIdeeenHandler = handle(listIdeeen, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  return { items: await listIdeeRows(context, gesprekId) }
})

export const followIdeeHandler = handle(followIdee, async (context, { path: { ideeId }, body }) => {
  await getIdeeRow(context, ideeId)
  await setOpvolging(context, ideeId, body)
  return { ideeId }
})

import { handle } from '@samenhang/kernel/operation/handler.ts'
import { createPartij } from '../contract.ts'
import { insertPartij } from './beheer.store.ts'

export const createPartijHandler = handle(createPartij, async (ctx, { body }) => {
  const partijId = body.partijId ?? ctx.ids.next()
  await insertPartij(ctx, { ...body, partijId })
  return { partijId }
})

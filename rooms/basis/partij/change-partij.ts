import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { changePartij } from '../contract.ts'
import { updatePartij } from './beheer.store.ts'

export const changePartijHandler = handle(changePartij, async (ctx, { path: { partijId }, body }) => {
  if (!(await updatePartij(ctx, { ...body, partijId }))) throw new Problem('not-found')
  return { partijId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endRol } from '../contract.ts'
import * as store from './beheer.store.ts'
import { notOneself } from './not-oneself.ts'

export const endRolHandler = handle(endRol, async (ctx, { path: { medewerkerId, rol }, body }) => {
  notOneself(ctx, medewerkerId)
  if (!(await store.endRol(ctx, medewerkerId, rol, body.to))) throw new Problem('not-found')
  return { id: medewerkerId }
})

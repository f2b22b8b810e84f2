import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { setRol } from '../contract.ts'
import { insertRol } from './beheer.store.ts'
import { notOneself } from './not-oneself.ts'

export const setRolHandler = handle(setRol, async (ctx, { path: { medewerkerId }, body }) => {
  notOneself(ctx, medewerkerId)
  await insertRol(ctx, medewerkerId, body.rol, period(body.from, body.to), body.wetten)
  return { id: medewerkerId }
})

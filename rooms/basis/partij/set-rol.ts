import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { askAnother } from '../bevestiging/ask-another.ts'
import { setRol } from '../contract.ts'
import { insertRol } from './beheer.store.ts'

export const setRolHandler = handle(setRol, async (ctx, { path: { medewerkerId }, body }) => {
  const waits = await askAnother(ctx, medewerkerId, { soort: 'rol', ...body })
  if (!waits) await insertRol(ctx, medewerkerId, body.rol, period(body.from, body.to), ctx.caller.id)
  return { id: medewerkerId, waits }
})

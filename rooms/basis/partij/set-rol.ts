import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { askAnother } from '../bevestiging/ask-another.ts'
import { setRol } from '../contract.ts'
import { insertRol } from './beheer.store.ts'

export const setRolHandler = handle(setRol, async (ctx, { path: { medewerkerId }, body }) => {
  const waits = await askAnother(ctx, medewerkerId, { soort: 'rol', ...body })
  if (!waits) {
    const given = { rol: body.rol, period: period(body.from, body.to), wetten: body.wetten, givenBy: ctx.caller.id }
    await insertRol(ctx, medewerkerId, given)
  }
  return { id: medewerkerId, waits }
})

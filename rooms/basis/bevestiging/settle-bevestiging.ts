import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { settleBevestiging } from '../contract.ts'
import { insertLogin, writeActsIn } from '../login/login.store.ts'
import { insertRol } from '../partij/beheer.store.ts'
import { lockBevestiging, type Waiting, writeUitkomst } from './bevestiging.store.ts'

/** Confirming does what was asked, in the same transaction. The database refuses who confirms what is their own as well. */
export const settleBevestigingHandler = handle(settleBevestiging, async (ctx, { path: { bevestigingId }, body }) => {
  const waiting = await lockBevestiging(ctx, bevestigingId)
  const asker = waiting.gevraagdDoor === ctx.caller.id
  if (asker !== (body.uitkomst === 'ingetrokken')) {
    throw new Problem(
      'rule-broken',
      asker ? 'Wat u zelf vroeg, bevestigt een andere beheerder.' : 'Alleen wie het vroeg, trekt het in.',
    )
  }
  if (body.uitkomst === 'bevestigd') {
    if (waiting.medewerkerId === ctx.caller.id)
      throw new Problem('rule-broken', 'Wat over uzelf gaat, bevestigt een andere beheerder.')
    await carryOut(ctx, waiting)
  }
  await writeUitkomst(ctx, bevestigingId, body.uitkomst)
  return { id: bevestigingId }
})

async function carryOut(ctx: Context, { medewerkerId, gevraagd }: Waiting): Promise<void> {
  switch (gevraagd.soort) {
    case 'rol':
      return insertRol(ctx, medewerkerId, {
        rol: gevraagd.rol,
        period: period(gevraagd.from, gevraagd.to),
        wetten: gevraagd.wetten,
        givenBy: ctx.caller.id,
      })
    case 'login': {
      const { issuer, subject, actsIn } = gevraagd
      const loginId = ctx.ids.next()
      const givenBy = ctx.caller.id
      return insertLogin(ctx, { loginId, issuer, subject, actsIn, medewerkerId, from: ctx.today, givenBy })
    }
    case 'tenants':
      if (!(await writeActsIn(ctx, gevraagd.loginId, gevraagd.actsIn))) throw new Problem('not-found')
  }
}

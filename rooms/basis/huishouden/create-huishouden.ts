import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { insertBetrokkenheid } from '../betrokkenheid/betrokkenheid.store.ts'
import { createHuishouden } from '../contract.ts'
import { insertHuishouden, insertLid } from './huishouden.store.ts'

/** Only of persons whom the caller already knows or found by bsn today: an id alone opens nobody's file. */
export const createHuishoudenHandler = handle(createHuishouden, async (ctx, { body }) => {
  if (!body.leden.every(({ persoonId }) => holds(ctx.scope, 'persoon.read', persoonId))) throw new Problem('not-found')
  const huishoudenId = ctx.ids.next()
  await insertHuishouden(ctx, huishoudenId, body.naam)
  // What this transaction made itself is in no relation yet.
  await ctx.enter({ 'scope.huishouden.write': `{${huishoudenId}}`, 'scope.betrokkenheid.write': `{${huishoudenId}}` })
  const fromToday = period(ctx.today, null)
  for (const lid of body.leden) await insertLid(ctx, { ...lid, id: ctx.ids.next(), huishoudenId, period: fromToday })
  await insertBetrokkenheid(ctx, {
    id: ctx.ids.next(),
    medewerkerId: ctx.caller.id as typeof huishoudenId,
    dossierId: huishoudenId,
    dossierKind: 'huishouden',
    soort: ctx.caller.rollen.includes('regisseur') ? 'regisseur' : 'consulent',
    period: fromToday,
    reden: body.reden,
  })
  return { huishoudenId }
})

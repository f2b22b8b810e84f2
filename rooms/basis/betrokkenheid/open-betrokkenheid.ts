import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { openBetrokkenheid } from '../contract.ts'
import { insertBetrokkenheid } from './betrokkenheid.store.ts'

/** The room that asks has seen to it that this person waits for somebody. Nothing changes for who is involved already. */
export const openBetrokkenheidHandler = handle(openBetrokkenheid, async (ctx, { body: { persoonId, reden } }) => {
  const id = ctx.ids.next()
  ctx.concerns(persoonId)
  const soort = ctx.caller.rollen.includes('regisseur') ? 'regisseur' : 'consulent'
  const held = ctx.relations.some((one) => one.dossierId === persoonId && one.kind === soort)
  if (held) return { id }
  // Nobody has a relation with whom they took up a moment ago.
  await ctx.enter({ 'scope.betrokkenheid.write': `{${persoonId}}` })
  await insertBetrokkenheid(ctx, {
    id,
    medewerkerId: ctx.caller.id as typeof persoonId,
    dossierId: persoonId,
    dossierKind: 'persoon',
    soort,
    period: period(ctx.today, null),
    reden,
  })
  return { id }
})

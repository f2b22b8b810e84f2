import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { startBetrokkenheid } from '../contract.ts'
import { listLeden } from '../huishouden/huishouden.store.ts'
import { holdsRol, insertBetrokkenheid } from './betrokkenheid.store.ts'

/** Rol that a medewerker needs to be involved in this way. */
const rolFor = {
  regisseur: 'regisseur',
  behandeling: 'professional',
  consulent: 'consulent',
  verwijzer: 'verwijzer',
} as const

export const startBetrokkenheidHandler = handle(startBetrokkenheid, async (ctx, { body }) => {
  const dossierKind = body.persoonId ? 'persoon' : 'huishouden'
  const dossierId = body.persoonId ?? body.huishoudenId
  const known = ctx.relations.some((one) => one.dossierId === dossierId && one.dossierKind === dossierKind)
  if (!dossierId || !known || !holds(ctx.scope, 'betrokkenheid.write', dossierId)) throw new Problem('not-found')

  const { medewerkerId, soort, reden } = body
  const during = period(body.from, body.to)
  if (!(await holdsRol(ctx, medewerkerId, rolFor[soort], during))) {
    throw new Problem('rule-broken', `Deze medewerker heeft niet de hele periode de rol ${rolFor[soort]}.`)
  }
  const id = ctx.ids.next()
  await insertBetrokkenheid(ctx, { id, medewerkerId, dossierId, dossierKind, soort, period: during, reden })
  if (dossierKind === 'huishouden') ctx.concerns(...(await listLeden(ctx, dossierId)).map((lid) => lid.persoonId))
  return { id }
})

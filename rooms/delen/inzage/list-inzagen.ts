import { listMedewerkers } from '@samenhang/basis/contract.ts'
import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import { listInzagen } from './inzage.contract.ts'
import { findKenmerk, listLogGroups } from './inzage.store.ts'
import { countInzagen, type Namen, toInzagen, viewOf } from './inzage.ts'

export const listInzagenHandler = handle(listInzagen, async (context, { path: { persoonId }, query }) => {
  if (!holds(context.scope, 'log.read', persoonId)) throw new Problem('not-found')
  const { nouns, names } = viewOf(context.relations, persoonId)
  const van = addDays(context.today, -query.dagen)
  const kenmerk = await findKenmerk(context, persoonId)
  const dossierIds = [persoonId, ...ownHuishoudens(context, persoonId)]
  const groups = await listLogGroups(context, { kenmerk, dossierIds, since: van, nouns })
  const items = toInzagen(groups, await namenFor(context, persoonId, names))
  const volledig = nouns === null && names
  return { persoonId, kenmerk, van, tot: context.today, items, aantal: countInzagen(items), volledig }
})

/** Somebody who wanted to open the huishouden wanted to see everybody in it; told to whom it is about. */
function ownHuishoudens({ caller, scope }: Context, persoonId: Id): readonly string[] {
  const held = scope.get('log.refused')
  return caller.id === persoonId && held !== undefined && held !== 'everywhere' ? [...held] : []
}

async function namenFor(context: Context, persoonId: Id, names: boolean): Promise<Namen> {
  const { items } = await context.ask(listMedewerkers, {})
  const staff = new Map<string, (typeof items)[number]>(items.map((one) => [one.medewerkerId, one]))
  return ({ callerId, callerKind, rollen }) => {
    const found = staff.get(callerId ?? '')
    const rol = callerKind === 'inwoner' ? (callerId === persoonId ? 'persoon' : 'inwoner') : (rollen[0] ?? null)
    const zelf = callerId === context.caller.id
    if (zelf) return { zelf, naam: context.caller.naam, rol, partij: null, medewerkerId: null }
    if (!names || !found) return { zelf, naam: null, rol, partij: null, medewerkerId: null }
    return { zelf, naam: found.naam, rol, partij: found.partij, medewerkerId: found.medewerkerId }
  }
}

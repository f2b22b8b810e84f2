import { holds } from '@samenhang/kernel/access/policy.ts'
import { type Seen, seen } from '@samenhang/kernel/access/seen.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listBetrokkenheden } from '../betrokkenheid/betrokkenheid.store.ts'
import { getHuishouden } from '../contract.ts'
import { ageWhenCertain } from '../persoon/geboortedatum.ts'
import { fullName } from '../persoon/persoon.ts'
import { noRight } from '../reasons.ts'
import { findHuishouden, type Lid, listLeden } from './huishouden.store.ts'

export const getHuishoudenHandler = handle(getHuishouden, async (ctx, { path: { huishoudenId } }) => {
  const naam = await findHuishouden(ctx, huishoudenId)
  if (naam === undefined) throw new Problem('not-found')
  const leden = await listLeden(ctx, huishoudenId)
  return {
    tenant: ctx.tenant,
    huishoudenId,
    naam,
    leden: leden.map((lid) => ({
      lidId: lid.lidId,
      persoonId: lid.persoonId,
      naam: fullName(lid),
      rol: lid.rol,
      leeftijd: leeftijdOf(ctx, lid),
      period: lid.period,
    })),
    betrokkenen: holds(ctx.scope, 'betrokkenheid.read', huishoudenId)
      ? seen(await listBetrokkenheden(ctx, huishoudenId))
      : noRight,
    abilities: {
      'huishouden.write': holds(ctx.scope, 'huishouden.write', huishoudenId),
      'betrokkenheid.write': holds(ctx.scope, 'betrokkenheid.write', huishoudenId),
    },
  }
})

function leeftijdOf(ctx: Context, lid: Lid): Seen<number> {
  if (!holds(ctx.scope, 'geboorte.read', lid.persoonId)) return noRight
  return seen(ageWhenCertain(lid.geboortedatum, ctx.today))
}

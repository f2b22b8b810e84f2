import { holds } from '@samenhang/kernel/access/policy.ts'
import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getMedewerker } from '../contract.ts'
import { toLogin } from '../login/list-logins.ts'
import { selectLogins } from '../login/login.store.ts'
import { noRight } from '../reasons.ts'
import { findMedewerker, selectRollen } from './partij.store.ts'

export const getMedewerkerHandler = handle(getMedewerker, async (ctx, { path: { medewerkerId } }) => {
  const found = await findMedewerker(ctx, medewerkerId)
  if (!found) throw new Problem('not-found')
  const may = holds(ctx.scope, 'medewerker.write', medewerkerId)
  const sees = holds(ctx.scope, 'login.read', medewerkerId)
  const own = medewerkerId === ctx.caller.id
  return {
    ...found,
    tenant: ctx.tenant,
    rollen: await selectRollen(ctx, medewerkerId),
    logins: sees ? seen((await selectLogins(ctx, medewerkerId)).map((row) => toLogin(ctx, row))) : noRight,
    abilities: {
      'rol.give': may,
      'rol.end': may && !own,
      'login.give': may && ctx.tenant === ctx.caller.tenants[0],
      'medewerker.end': may && !own,
      'bevestiging.wanted': may && own,
    },
  }
})

import type { Filling } from '@samenhang/kernel/backup/fill-empty.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { permitWork, permitWorkIn, type Work } from '@samenhang/kernel/operation/permit-work.ts'
import { cliOrigin, getCaller, readLogin, unknownLogin } from './caller.ts'
import type { Installation } from './installation.ts'
import { getTenants } from './with-house.ts'

/** Lets a caller do work on these tenants, all of them when none is named, and logs it in each before it begins. */
export async function permit(
  house: House,
  installation: Installation,
  login: string,
  work: Work,
  tenants?: readonly string[],
): Promise<void> {
  const all = await getTenants(house)
  const caller = await getCaller(house, installation, login, all)
  if (tenants?.some((tenant) => !all.includes(tenant))) throw new Problem('not-found')
  await permitWork(house, caller, cliOrigin(), work, tenants ?? all)
}

/**
 * For work that fills an empty database: who does it can only be known once the logins are there. What is refused then
 * undoes everything, so nothing is left in which to log it.
 */
export function permitAfter(
  house: House,
  { findLogin }: Installation,
  login: string,
  work: Work,
): NonNullable<Filling['finish']> {
  return async (open, tenants) => {
    const { issuer, subject } = readLogin(login)
    for (const tenant of tenants) {
      const tx = await open(tenant, 'app')
      const id = await findLogin(tx, issuer, subject)
      const caller = id && (await house.readers.caller(tx, id, house.clock.today()))
      if (!caller) continue
      const origin = cliOrigin()
      for (const one of tenants) await permitWorkIn(await open(one, 'app'), house, caller, origin, work)
      return
    }
    throw unknownLogin(login)
  }
}

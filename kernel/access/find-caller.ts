import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import type { Caller } from './caller.ts'

/** The caller behind a login as it is at this moment, or undefined when the login has ended. */
export function findCaller(house: House, tenant: string, loginId: string): Promise<Caller | undefined> {
  return inTransaction(house.pool, { tenant, role: 'app', settings: { login: loginId } }, (tx) =>
    house.readers.caller(tx, loginId, house.clock.today()),
  )
}

/** The caller behind a personal code in the open tenant, or undefined when it is nobody's. */
export async function findCodeHolder(house: House, code: string): Promise<Caller | undefined> {
  const { codeHolder } = house.readers
  if (!codeHolder) return undefined
  return inTransaction(house.pool, { tenant: house.openTenant, role: 'app' }, (tx) => codeHolder(tx, code))
}

/** Who is not logged in: no id that belongs to anybody, one role, one tenant. */
export function anyone(house: House): Caller {
  const id = '00000000-0000-0000-0000-000000000000'
  return {
    loginId: null,
    id,
    kind: 'inwoner',
    naam: '',
    rollen: ['anyone'],
    partijId: null,
    tenants: [house.openTenant],
  }
}

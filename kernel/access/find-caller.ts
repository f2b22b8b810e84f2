import { inTransaction } from '../database/transaction.ts'
import type { House } from '../house.ts'
import type { Caller } from './caller.ts'

/** The caller behind a login as it is at this moment, or undefined when the login has ended. */
export function findCaller(house: House, tenant: string, loginId: string): Promise<Caller | undefined> {
  return inTransaction(house.pool, { tenant, role: 'app', settings: { login: loginId } }, (tx) =>
    house.readers.caller(tx, loginId, house.clock.today()),
  )
}

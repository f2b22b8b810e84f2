import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Caller, Origin } from '@samenhang/kernel/access/caller.ts'
import { anyone, findCaller, findCodeHolder } from '@samenhang/kernel/access/find-caller.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Installation } from './installation.ts'

/** A login as typed: `issuer/subject`, or the subject alone for a persona of the trial. */
export function readLogin(text: string): { issuer: string; subject: string } {
  const slash = text.lastIndexOf('/')
  return slash < 0
    ? { issuer: 'trial', subject: text }
    : { issuer: text.slice(0, slash), subject: text.slice(slash + 1) }
}

/**
 * The person behind a login, as it is now; the system itself is never a caller. `code/<personal code>` is who has that
 * code, and `anyone` is nobody in particular: for operations that ask for no login.
 * @throws Problem `not-logged-in` when no tenant knows this login.
 */
export async function getCaller(
  house: House,
  { findLogin }: Pick<Installation, 'findLogin'>,
  login: string,
  tenants: readonly string[],
): Promise<Caller> {
  const { issuer, subject } = readLogin(login)
  if (login === 'anyone') return anyone(house)
  const holder = issuer === 'code' && (await findCodeHolder(house, subject))
  if (holder) return holder
  for (const tenant of tenants) {
    const id = await inTransaction(house.pool, { tenant, role: 'app' }, (tx) => findLogin(tx, issuer, subject))
    const caller = id && (await findCaller(house, tenant, id))
    if (caller) return caller
  }
  throw unknownLogin(login)
}

export function unknownLogin(login: string): Problem {
  return new Problem('not-logged-in', `nobody here has the login ${login}, or it has ended`)
}

/** Who typed this, as far as the machine knows: stands in the log beside the caller. */
export function cliOrigin(): Origin {
  return {
    client: `cli:${userInfo().username}`,
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: null,
  }
}

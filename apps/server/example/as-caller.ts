import { randomBytes } from 'node:crypto'
import { findCaller } from '@samenhang/kernel/access/find-caller.ts'
import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'

/** Runs operations as one login, the way the command line does. */
export type As = <O extends Operation>(operation: O, args: ArgumentsOf<O>) => Promise<OutputOf<O>>

/**
 * A caller by login; every call is checked and logged like any other.
 * @param tenant in which the calls are done
 * @param home tenant in which the login stands, for who also acts elsewhere
 * @throws Error when nobody has this login.
 */
export async function asCaller(house: House, tenant: string, loginId: string, home = tenant): Promise<As> {
  const caller = await findCaller(house, home, loginId)
  if (!caller) throw new Error(`No login ${loginId} in ${home}`)
  return async (operation, args) => {
    const handler = house.handlers.get(operation.id)
    if (!handler) throw new Error(`${operation.id} is not in the house`)
    const origin = {
      client: 'seed',
      traceId: randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
      parentSpanId: null,
    }
    const input = { path: args.path ?? {}, query: args.query ?? {}, body: args.body ?? {} }
    const incoming = {
      caller,
      origin,
      input,
      purpose: args.purpose,
      tenants: [tenant],
      key: args.key ?? house.ids.next(),
    }
    return (await call(house, handler, incoming)) as never
  }
}

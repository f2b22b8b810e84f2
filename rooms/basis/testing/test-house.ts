import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { type FixedClock, fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction, type Transaction } from '@samenhang/kernel/database/transaction.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import { type Call, call } from '@samenhang/kernel/operation/call.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { type Keys, openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { openBasis, putPurposes, readers } from '../room.ts'
import { insertTenant } from './rows.store.ts'

export type TestHouse = { house: House; database: TestDatabase; clock: FixedClock; keys: Keys }

/** The room on its own in a fresh database with empty tenants; the clock stands on Tuesday 24 November 2026. */
export async function openTestHouse(tenants: readonly string[]): Promise<TestHouse> {
  const keys = openKeys(Buffer.alloc(32, 7))
  const room = openBasis(keys)
  const database = await createTestDatabase(listMigrations([room]))
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const ids = uuidV7(clock, cryptoRandom)
  const { pool } = database
  const house = openHouse({ pool, rooms: [room], readers, clock, ids, openTenant: tenants[0] ?? '' })
  for (const tenant of tenants) {
    await asOwner(house, tenant, async (tx) => {
      await insertTenant(tx)
      await putPurposes(tx, ids.next)
    })
  }
  return { house, database, clock, keys }
}

export function asOwner<Result>(house: House, tenant: string, work: (tx: Transaction) => Promise<Result>) {
  return inTransaction(house.pool, { tenant, role: 'owner' }, work)
}

/** The caller behind a login, as a session would settle it. */
export async function loginAs(house: House, tenant: string, loginId: string): Promise<Caller> {
  const caller = await inTransaction(house.pool, { tenant, role: 'app' }, (tx) =>
    house.readers.caller(tx, loginId, house.clock.today()),
  )
  if (!caller) throw new Error(`login ${loginId} gives nobody`)
  return caller
}

export type Asked = {
  path?: unknown
  query?: unknown
  body?: unknown
  purpose?: string
  tenants?: readonly string[]
}

/** Calls an operation as a request would, each command under a key of its own. */
export async function ask<O extends Operation>(
  house: House,
  operation: O,
  caller: Caller,
  asked: Asked = {},
): Promise<OutputOf<O>> {
  const origin = { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }
  const incoming: Call = {
    caller,
    origin,
    input: { path: asked.path ?? {}, query: asked.query ?? {}, body: asked.body ?? {} },
    purpose: asked.purpose,
    tenants: asked.tenants ?? [caller.tenants[0]],
    key: house.ids.next(),
  }
  return (await call(house, house.handlers.get(operation.id) as Handler, incoming)) as OutputOf<O>
}

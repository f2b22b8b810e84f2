import { openBasis, putPurposes } from '@samenhang/basis/room.ts'
import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { type FixedClock, fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { setOwnRecord, setRecord } from '../contract.ts'
import type { InhoudOf, Soort } from '../record/shapes.ts'
import { koersRoom } from '../room.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** The partijen of the test region. */
export const partijen = {
  regio: uuid('10'),
  beekwijk: uuid('11'),
  aadorp: uuid('12'),
  waterlelie: uuid('13'),
  school: uuid('14'),
} as const

const people = {
  laila: ['beleid', partijen.regio],
  pieter: ['contractmanager', partijen.regio],
  marit: ['bestuurder', partijen.beekwijk],
  kees: ['raadslid', partijen.beekwijk],
  aadorp: ['bestuurder', partijen.aadorp],
  ruud: ['directeur', partijen.waterlelie],
  school: ['directeur', partijen.school],
  farida: ['regisseur', partijen.beekwijk],
  niemand: ['anyone', null],
} as const
export type Who = keyof typeof people

type In = { path?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

export type KoersHouse = {
  house: House
  clock: FixedClock
  database: TestDatabase
  /** Calls an operation as one of the people; each command is one of its own. */
  as<O extends Operation>(who: Who, operation: O, input?: In): Promise<OutputOf<O>>
  /** Lays down something of the regio, by its desk. */
  koers<S extends Soort>(soort: S, inhoud: Partial<InhoudOf<S>>, recordId?: string): Promise<string>
  /** Lays down something of the partij of one of the people. */
  own<S extends Soort>(who: Who, soort: S, inhoud: Partial<InhoudOf<S>>, more?: object): Promise<string>
  /** Name of the problem that the call meets, or `none`. */
  problemOf(asked: Promise<unknown>): Promise<string>
}

/** A house with basis and koers in one regio; there are partijen and nothing else yet. */
export async function openKoersHouse(others: readonly Room[] = []): Promise<KoersHouse> {
  const rooms = [openBasis(openKeys(Buffer.alloc(32, 7))), koersRoom, ...others]
  const database = await createTestDatabase(listMigrations(rooms))
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const ids = uuidV7(clock, cryptoRandom)
  const readers = { caller: async () => undefined, relations: async () => [] }
  const house = openHouse({ pool: database.pool, rooms, clock, ids, openTenant: 'regio', readers })
  await inTransaction(house.pool, { tenant: 'regio', role: 'owner' }, async (tx) => {
    await tx.sql(`INSERT INTO kernel.tenant VALUES ('regio', 'Regio', 'regio')`)
    await putPurposes(tx, house.ids.next)
    for (const [naam, id] of Object.entries(partijen)) {
      await tx.sql(`INSERT INTO basis.partij (tenant_id, id, naam, soort) VALUES ('regio', $1, $2, 'overig')`, [
        id,
        naam,
      ])
    }
  })
  const as: KoersHouse['as'] = async (who, operation, input = {}) => {
    const incoming = {
      caller: callerOf(who),
      origin: { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null },
      input: { path: {}, query: {}, body: {}, ...input },
      purpose: undefined,
      tenants: ['regio'],
      key: house.ids.next(),
    }
    return (await call(house, house.handlers.get(operation.id) as Handler, incoming)) as never
  }
  return {
    house,
    clock,
    database,
    as,
    koers: async (soort, inhoud, recordId) =>
      (await as('laila', setRecord, { body: { soort, inhoud, ...(recordId ? { recordId } : {}) } })).recordId,
    own: async (who, soort, inhoud, more = {}) =>
      (await as(who, setOwnRecord, { body: { soort, inhoud, ...more } })).recordId,
    problemOf: (asked) =>
      asked.then(
        () => 'none',
        (error: Problem) => error.problem ?? error.message,
      ),
  }
}

function callerOf(who: Who): Caller {
  const [rol, partijId] = people[who]
  const id = uuid(`2${Object.keys(people).indexOf(who)}`)
  return { loginId: id, id, kind: 'medewerker', naam: who, rollen: [rol], partijId, tenants: ['regio'] }
}

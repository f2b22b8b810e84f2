import { openBasis, putPurposes } from '@samenhang/basis/room.ts'
import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'
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
import { asInvolved, asMember, withPersoon } from '@samenhang/kernel/testing/relations.ts'
import { planRoom } from '../room.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** Ids of the family, of a huishouden with which nobody here has to do, and of two partijen. */
export const ids = {
  huishouden: uuid('a0'),
  sanne: uuid('a1'),
  daan: uuid('a2'),
  noor: uuid('a3'),
  riet: uuid('a4'),
  elsewhere: uuid('b0'),
  waterlelie: uuid('c1'),
  helder: uuid('c2'),
} as const

const members = [ids.sanne, ids.daan, ids.noor, ids.riet]
const gezin = { id: ids.huishouden, members }
const gezag = [
  withPersoon('gezag', ids.daan, { leeftijd: 13, soort: 'ouderlijk gezag' }),
  withPersoon('gezag', ids.noor, { leeftijd: 8, soort: 'ouderlijk gezag' }),
]

/** Everybody of the access matrix: rol, own id, partij, and the relations of today. */
const people = {
  sanne: ['inwoner', ids.sanne, null, [...asMember(gezin, ids.sanne, 38), ...gezag]],
  daan: ['inwoner', ids.daan, null, asMember(gezin, ids.daan, 13)],
  riet: ['inwoner', ids.riet, null, asMember(gezin, ids.riet, 67)],
  mark: ['inwoner', uuid('d1'), null, gezag],
  youssef: ['gemachtigde', uuid('d2'), null, [representing('toewijzingen', 'euros')]],
  mentor: ['gemachtigde', uuid('d3'), null, [representing('doelen', 'woorden')]],
  farida: ['regisseur', uuid('e1'), uuid('c0'), asInvolved('regisseur', gezin)],
  joost: ['regisseur', uuid('e2'), uuid('c0'), []],
  jan: ['professional', uuid('e3'), ids.waterlelie, [withPersoon('behandeling', ids.daan)]],
  janColleague: ['professional', uuid('e4'), ids.waterlelie, []],
  els: ['professional', uuid('e5'), ids.helder, [withPersoon('behandeling', ids.riet)]],
  laila: ['beleid', uuid('e6'), uuid('c0'), []],
  kees: ['raadslid', uuid('e7'), uuid('c0'), []],
  ingrid: ['financieel', uuid('e8'), uuid('c0'), []],
  bram: ['beheerder', uuid('e9'), uuid('c0'), []],
} as const satisfies Record<string, readonly [string, string, string | null, readonly Relation[]]>
export type Who = keyof typeof people

function representing(...scope: string[]): Relation {
  return withPersoon('vertegenwoordiging', ids.riet, { soort: 'gemachtigde', scope })
}

type In = { path?: Record<string, string>; query?: Record<string, string>; body?: Record<string, unknown> }

export type PlanHouse = {
  house: House
  clock: FixedClock
  database: TestDatabase
  /** Calls an operation as one of the people; each command is one of its own. */
  as<O extends Operation>(who: Who, operation: O, input?: In): Promise<OutputOf<O>>
  /** Name of the problem that the call meets, or `none`. */
  problemOf(asked: Promise<unknown>): Promise<string>
  /** Callers by name, to give a test another relation. */
  relations: Map<string, readonly Relation[]>
}

/** A house with basis and plan, and rooms that stand on them, in one gemeente; there is a family and no plan yet. */
export async function openPlanHouse(others: readonly Room[] = []): Promise<PlanHouse> {
  const rooms = [openBasis(openKeys(Buffer.alloc(32, 7))), planRoom, ...others]
  const database = await createTestDatabase(listMigrations(rooms))
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const relations = new Map<string, readonly Relation[]>(Object.values(people).map(([, id, , held]) => [id, held]))
  const house = openHouse({
    pool: database.pool,
    rooms,
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: 'gma',
    readers: {
      caller: async () => undefined,
      relations: async (_, caller) => relations.get(caller.id) ?? [],
    },
  })
  await fill(house)
  const as: PlanHouse['as'] = async (who, operation, input = {}) => {
    const incoming = {
      caller: callerOf(who),
      origin: { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null },
      input: { path: {}, query: {}, body: {}, ...input },
      purpose: undefined,
      tenants: ['gma'],
      key: house.ids.next(),
    }
    return (await call(house, house.handlers.get(operation.id) as Handler, incoming)) as never
  }
  const problemOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'none',
      (error: Problem) => error.problem ?? error.message,
    )
  return { house, clock, database, as, problemOf, relations }
}

function callerOf(who: Who): Caller {
  const [rol, id, partijId] = people[who]
  const kind = rol === 'inwoner' || rol === 'gemachtigde' ? 'inwoner' : 'medewerker'
  return { loginId: id, id, kind, naam: who, rollen: [rol], partijId, tenants: ['gma'] }
}

async function fill(house: House): Promise<void> {
  await inTransaction(house.pool, { tenant: 'gma', role: 'owner' }, async (tx) => {
    await tx.sql(`INSERT INTO kernel.tenant VALUES ('gma', 'gma', 'gemeente')`)
    await putPurposes(tx, house.ids.next)
    for (const [id, naam] of [
      [ids.waterlelie, 'Jeugdhulp Waterlelie'],
      [ids.helder, 'Helder Huishouden'],
    ]) {
      await tx.sql(`INSERT INTO basis.partij (tenant_id, id, naam, soort) VALUES ('gma', $1, $2, 'aanbieder')`, [
        id,
        naam,
      ])
    }
    await tx.sql(`INSERT INTO basis.huishouden (tenant_id, id, naam) VALUES ('gma', $1, 'Familie')`, [ids.huishouden])
    for (const id of members) {
      await tx.sql(`INSERT INTO log.subject (tenant_id, persoon_id, ref) VALUES ('gma', $1, $2)`, [
        id,
        house.ids.next(),
      ])
      await tx.sql(
        `INSERT INTO basis.persoon (tenant_id, id, geslachtsnaam, bron) VALUES ('gma', $1, 'Voorbeeld', 'test')`,
        [id],
      )
      await tx.sql(
        `INSERT INTO basis.huishoudlid (tenant_id, id, huishouden_id, persoon_id, rol, period)
         VALUES ('gma', $1, $2, $3, 'lid', '[2020-01-01,)')`,
        [house.ids.next(), ids.huishouden, id],
      )
    }
  })
}

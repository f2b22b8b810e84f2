import type { Caller } from '../../access/caller.ts'
import type { Relation } from '../../access/relation.ts'
import { fixedClock } from '../../clock/clock.ts'
import { cryptoRandom } from '../../clock/crypto-random.ts'
import { uuidV7 } from '../../clock/ids.ts'
import { listMigrations } from '../../database/migrate.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type House, openHouse } from '../../house.ts'
import type { Call } from '../../operation/call.ts'
import { createTestDatabase, type TestDatabase } from '../database.ts'
import { tinyRoom } from './tiny-room.ts'

export const tenants = ['gma', 'gmb', 'gmc'] as const
/** The same persons exist in all three tenants: an id says nothing about whose it is. */
export const known = '00000000-0000-4000-8000-00000000000a'
export const stranger = '00000000-0000-4000-8000-00000000000b'

/** Helper of `known` in gma and gmb; a relation is a plain row here, so that a test can end it. */
export const helper: Caller = {
  loginId: '00000000-0000-4000-8000-0000000000f1',
  id: '00000000-0000-4000-8000-0000000000f1',
  kind: 'medewerker',
  naam: 'Hulp Voorbeeld',
  rollen: ['helper'],
  partijId: null,
  tenants: ['gma', 'gmb'],
}
export const chef: Caller = { ...helper, id: '00000000-0000-4000-8000-0000000000f2', rollen: ['chef'] }
export const colleague: Caller = { ...helper, id: '00000000-0000-4000-8000-0000000000f3' }

export type TinyHouse = {
  house: House
  database: TestDatabase
  relations: Map<string, Relation[]>
  callers: Map<string, Caller>
}

/** A house with one room, three tenants and one note about each person in each tenant. */
export async function openTinyHouse(): Promise<TinyHouse> {
  const database = await createTestDatabase(listMigrations([tinyRoom]))
  const tiny = composeTiny(database.pool)
  await fillTiny(tiny.house)
  return { ...tiny, database }
}

/** The same house on a database of the caller's own choice, into which the tiny room was migrated. */
export function composeTiny(pool: House['pool']): Omit<TinyHouse, 'database'> {
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const relation: Relation = { kind: 'helper', dossierId: known, dossierKind: 'persoon', facts: {} }
  const relations = new Map([[helper.id, [relation]]])
  const callers = new Map([[helper.id, helper]])
  const house = openHouse({
    pool,
    rooms: [tinyRoom],
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: 'gma',
    readers: {
      caller: async (_, loginId) => callers.get(loginId),
      relations: async (_, caller) => relations.get(caller.id) ?? [],
    },
  })
  return { house, relations, callers }
}

/** Three tenants with their purposes, and one note about each person in each. */
export async function fillTiny(house: House): Promise<void> {
  for (const tenant of tenants) await fill(house, tenant)
}

/** A call with nothing in it, to add to. */
export function emptyCall(caller: Caller): Call {
  const origin = { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }
  return {
    caller,
    origin,
    input: { path: {}, query: {}, body: {} },
    purpose: undefined,
    tenants: ['gma'],
    key: undefined,
  }
}

async function fill(house: House, tenant: string): Promise<void> {
  await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
    await tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $1, 'gemeente')`, [tenant])
    await tx.sql(
      `INSERT INTO kernel.legal_basis VALUES ($1, 'wet', 'wet', '1', '2015-01-01', NULL, 'test'), ($1, 'wams', 'wams', '1', NULL, NULL, 'test')`,
      [tenant],
    )
    for (const [purpose, basis] of [
      ['helpen', 'wet'],
      ['tellen', 'wet'],
      ['systeem-beheren', 'wet'],
    ] as const) {
      await tx.sql(`INSERT INTO kernel.purpose VALUES ($1, $2, $3, 1, $4, '', '2015-01-01')`, [
        tenant,
        house.ids.next(),
        purpose,
        basis,
      ])
    }
    for (const [index, persoonId] of [known, stranger].entries()) {
      await tx.sql('INSERT INTO log.subject VALUES ($1, $2, $3)', [tenant, persoonId, house.ids.next()])
      await tx.sql('INSERT INTO tiny.note VALUES ($1, $2, $3, $4)', [
        tenant,
        `00000000-0000-4000-8000-0000000000e${index}`,
        persoonId,
        `woorden in ${tenant}`,
      ])
    }
  })
}

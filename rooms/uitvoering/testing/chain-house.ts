import { createPersoon } from '@samenhang/basis/contract.ts'
import { openBasis, putPurposes } from '@samenhang/basis/room.ts'
import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'
import { fixedClock } from '@samenhang/kernel/clock/clock.ts'
import { cryptoRandom } from '@samenhang/kernel/clock/crypto-random.ts'
import { uuidV7 } from '@samenhang/kernel/clock/ids.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type House, openHouse } from '@samenhang/kernel/house.ts'
import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Call, call } from '@samenhang/kernel/operation/call.ts'
import { executeIn } from '@samenhang/kernel/operation/execute.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { InputOf, Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { asInvolved, asMember, withPersoon } from '@samenhang/kernel/testing/relations.ts'
import type { Bericht } from '@samenhang/standards/istandaarden/berichten.ts'
import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import { importBericht } from '../contract.ts'
import { openUitvoering } from '../room.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}` as Id

/** Two aanbieders, and the huishouden of the familie Voorbeeld. */
export const ids = { waterlelie: uuid('c1'), helder: uuid('c2'), huishouden: uuid('a0') } as const
export const agbcodes = { waterlelie: '99000001', helder: '99000002' } as const
/** Test numbers that belong to nobody. */
export const bsns = { daan: '999900006', riet: '999900018', sanne: '999990019', unknown: '999990020' } as const

type Rol = readonly [rol: string, id: Id, partijId: Id | null]
const medewerkers = {
  ingrid: ['financieel', uuid('e1'), uuid('c0')],
  farida: ['regisseur', uuid('e2'), uuid('c0')],
  joost: ['regisseur', uuid('e3'), uuid('c0')],
  jan: ['professional', uuid('e4'), ids.waterlelie],
  janColleague: ['professional', uuid('e5'), ids.waterlelie],
  els: ['professional', uuid('e6'), ids.helder],
  carla: ['consulent', uuid('e7'), uuid('c0')],
  thomas: ['accountant', uuid('e8'), uuid('c0')],
  kees: ['raadslid', uuid('e9'), uuid('c0')],
  bram: ['beheerder', uuid('ea'), uuid('c0')],
  mark: ['inwoner', uuid('d1'), null],
  youssef: ['gemachtigde', uuid('d2'), null],
} as const satisfies Record<string, Rol>
export type Persoon = 'daan' | 'riet' | 'sanne'
export type Who = keyof typeof medewerkers | Persoon

type In = { path?: unknown; query?: unknown; body?: unknown; purpose?: string; tenant?: string }

export type ChainHouse = {
  house: House
  database: TestDatabase
  persons: Record<Persoon, Id>
  relations: Map<string, Relation[]>
  /** Calls an operation; `within` is this house unless a test hands in one with another handler. */
  as<O extends Operation>(who: Who, operation: O, input?: In, within?: House): Promise<OutputOf<O>>
  /** Who calls, under a new key; input and purpose are still to be said. */
  callAs(who: Who): Omit<Call, 'input' | 'purpose'>
  addPersoon(tenant: string, body: InputOf<typeof createPersoon>['body']): Promise<Id>
  /** Imports as Ingrid, under a key of its own. */
  receive(message: Bericht | string | Uint8Array, tenant?: string): Promise<OutputOf<typeof importBericht>>
  /** The problem that a call meets, with its places; undefined when it meets none. */
  problemOf(asked: Promise<unknown>): Promise<Problem | undefined>
  /** Rows of each table of the room and of basis that an import touches, counted past the fence. */
  countRows(): Promise<Record<string, number>>
}

/** Basis and uitvoering on a fresh database, in one or more gemeenten; three persons are known in the first. */
export async function openChainHouse(tenants: readonly [string, ...string[]] = ['gm9901']): Promise<ChainHouse> {
  const keys = openKeys(Buffer.alloc(32, 7))
  const rooms = [openBasis(keys), openUitvoering(keys)]
  const database = await createTestDatabase(listMigrations(rooms))
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const relations = new Map<string, Relation[]>()
  const house = openHouse({
    pool: database.pool,
    rooms,
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: tenants[0],
    readers: {
      // A job finds who asked for it by the login, which here is the id.
      caller: async (_, loginId) => {
        const who = Object.entries(medewerkers).find(([, [, id]]) => id === loginId)?.[0]
        return who ? callerOf(who as Who) : undefined
      },
      relations: async (_, caller) => relations.get(caller.id) ?? [],
    },
  })
  for (const tenant of tenants) await fillTenant(house, tenant)

  /** As the import does it: no one can call this operation from outside. */
  const addPersoon: ChainHouse['addPersoon'] = async (tenant, body) => {
    const origin = { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }
    const request = {
      operation: createPersoon,
      input: { path: {}, query: {}, body },
      caller: callerOf('ingrid'),
      origin,
    }
    const handler = house.handlers.get(createPersoon.id) as Handler & { mode: 'once' }
    const answer = await executeIn(house, tenant, { ...request, purpose: 'berichten-verwerken' }, handler.run)
    return (answer as OutputOf<typeof createPersoon>).persoonId
  }
  const persons = {} as Record<Persoon, Id>
  const callerOf = (who: Who): Caller => {
    const [rol, id, partijId] =
      who in medewerkers ? medewerkers[who as 'jan'] : ['inwoner', persons[who as Persoon], null]
    const kind = partijId ? 'medewerker' : 'inwoner'
    return { loginId: id, id, kind, naam: who, rollen: [rol], partijId, tenants: [tenants[0], ...tenants.slice(1)] }
  }
  const callAs: ChainHouse['callAs'] = (who) => ({
    caller: callerOf(who),
    origin: { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null },
    tenants: [tenants[0]],
    key: house.ids.next(),
  })
  const as: ChainHouse['as'] = async (
    who,
    operation,
    { purpose, tenant = tenants[0], ...input } = {},
    within = house,
  ) => {
    const asked = { path: {}, query: {}, body: {}, ...input }
    const incoming = { ...callAs(who), input: asked, purpose, tenants: [tenant] }
    return (await call(within, within.handlers.get(operation.id) as Handler, incoming)) as never
  }
  for (const name of ['daan', 'riet', 'sanne'] as const) {
    const naam = { voornamen: name, voorvoegsel: null, geslachtsnaam: 'Voorbeeld', geboortedatum: '1980-01-01' }
    persons[name] = await addPersoon(tenants[0], { ...naam, bsn: bsns[name] as Bsn })
  }
  await fillHuishouden(house, tenants[0], Object.values(persons))
  giveRelations(relations, persons)

  return {
    addPersoon,
    house,
    database,
    persons,
    relations,
    as,
    callAs,
    receive: (message, tenant) => {
      const text = typeof message === 'object' && 'kind' in message ? writeBericht(message) : message
      const body = typeof text === 'string' ? new TextEncoder().encode(text) : text
      return as('ingrid', importBericht, {
        query: { bestand: 'bericht.xml' },
        body,
        purpose: 'berichten-verwerken',
        ...(tenant ? { tenant } : {}),
      })
    },
    problemOf: (asked) =>
      asked.then(
        () => undefined,
        (problem: Problem) => problem,
      ),
    countRows: async () => {
      const { rows } = await database.admin.query<{ name: string }>(
        `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('uitvoering', 'basis')`,
      )
      const counts = rows.map(async ({ name }) => {
        const counted = await database.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)
        return [name, counted.rows[0]?.n ?? -1] as const
      })
      return Object.fromEntries(await Promise.all(counts))
    },
  }
}

function giveRelations(relations: Map<string, Relation[]>, persons: Record<Persoon, Id>): void {
  const gezin = { id: ids.huishouden, members: Object.values(persons) }
  const gezag = withPersoon('gezag', persons.daan, { leeftijd: 13 })
  relations.set(persons.daan, asMember(gezin, persons.daan, 13))
  relations.set(persons.riet, asMember(gezin, persons.riet, 67))
  relations.set(persons.sanne, [...asMember(gezin, persons.sanne, 38), gezag])
  relations.set(medewerkers.mark[1], [gezag])
  const scope = { soort: 'gemachtigde', scope: ['toewijzingen', 'euros'] }
  relations.set(medewerkers.youssef[1], [withPersoon('vertegenwoordiging', persons.riet, scope)])
  relations.set(medewerkers.farida[1], asInvolved('regisseur', gezin))
  relations.set(medewerkers.carla[1], [withPersoon('consulent', persons.riet, { wetten: ['wmo', 'jeugdwet'] })])
  // Jan and Els both work with Daan, each for another aanbieder; Els with Riet too.
  relations.set(medewerkers.jan[1], [withPersoon('behandeling', persons.daan)])
  relations.set(medewerkers.els[1], [
    withPersoon('behandeling', persons.daan),
    withPersoon('behandeling', persons.riet),
  ])
}

async function fillTenant(house: House, tenant: string): Promise<void> {
  await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
    await tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $1, 'gemeente')`, [tenant])
    await putPurposes(tx, house.ids.next)
    // The last two are the aanbieders of the official samples.
    const codes = [agbcodes.waterlelie, agbcodes.helder, '42420001', '65656055']
    for (const [index, agbcode] of codes.entries()) {
      await tx.sql(
        `INSERT INTO basis.partij (tenant_id, id, naam, soort, agbcode) VALUES ($1, $2, $3, 'aanbieder', $4)`,
        [tenant, uuid(`c${index + 1}`), `Aanbieder ${index + 1}`, agbcode],
      )
    }
  })
}

async function fillHuishouden(house: House, tenant: string, persons: readonly Id[]): Promise<void> {
  await inTransaction(house.pool, { tenant, role: 'owner' }, async (tx) => {
    await tx.sql('INSERT INTO basis.huishouden (tenant_id, id, naam) VALUES ($1, $2, $3)', [
      tenant,
      ids.huishouden,
      'Familie Voorbeeld',
    ])
    for (const persoonId of persons) {
      await tx.sql(
        `INSERT INTO basis.huishoudlid (tenant_id, id, huishouden_id, persoon_id, rol, period)
         VALUES ($1, $2, $3, $4, 'lid', '[2026-01-01,)')`,
        [tenant, house.ids.next(), ids.huishouden, persoonId],
      )
    }
  })
}

import { openBasis, putPurposes, readers } from '@samenhang/basis/room.ts'
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
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { openDelen, openGrants, withPersoonVelden } from '../room.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** Ids of the people of the tests. */
export const ids = {
  huishouden: uuid('a0'),
  sanne: uuid('a1'),
  daan: uuid('a2'),
  buur: uuid('a9'),
  gemeente: uuid('c0'),
  waterlelie: uuid('c1'),
  school: uuid('c2'),
  doel: uuid('f1'),
  farida: uuid('e1'),
  joost: uuid('e2'),
  jan: uuid('e3'),
  koen: uuid('e4'),
  sofie: uuid('e5'),
  mila: uuid('e6'),
} as const

const of = (kind: string, dossierId: string, facts: Relation['facts'] = {}): Relation => ({
  kind,
  dossierId,
  dossierKind: dossierId === ids.huishouden ? 'huishouden' : 'persoon',
  facts,
})
const member = (self: string, other: string, leeftijd: number) => [
  of('zelf', self, { leeftijd }),
  of('lid', ids.huishouden),
  of('huisgenoot', other),
]

/** Rol, id, partij, purpose and the relations of today. */
const people = {
  sanne: [
    'inwoner',
    ids.sanne,
    null,
    'eigen-dossier',
    [...member(ids.sanne, ids.daan, 38), of('gezag', ids.daan, { leeftijd: 13 })],
  ],
  daan: ['inwoner', ids.daan, null, 'eigen-dossier', member(ids.daan, ids.sanne, 13)],
  mark: ['inwoner', uuid('d1'), null, 'eigen-dossier', [of('gezag', ids.daan, { leeftijd: 13 })]],
  youssef: [
    'gemachtigde',
    uuid('d2'),
    null,
    'eigen-dossier',
    [of('vertegenwoordiging', ids.sanne, { scope: ['doelen'] })],
  ],
  farida: [
    'regisseur',
    ids.farida,
    ids.gemeente,
    'ondersteuning-coordineren',
    [of('regisseur', ids.huishouden), of('regisseur', ids.sanne), of('regisseur', ids.daan)],
  ],
  joost: ['regisseur', ids.joost, ids.gemeente, 'ondersteuning-coordineren', []],
  jan: ['professional', ids.jan, ids.waterlelie, 'hulp-verlenen', [of('behandeling', ids.daan)]],
  koen: ['professional', ids.koen, ids.school, 'hulp-verlenen', []],
  mila: [
    'consulent',
    ids.mila,
    ids.gemeente,
    'toegang-beoordelen',
    [of('gevonden', ids.buur), of('consulent', ids.sanne)],
  ],
  sofie: ['fg', ids.sofie, ids.gemeente, 'toezicht-houden', []],
} as const satisfies Record<string, readonly [string, string, string | null, string, readonly Relation[]]>
export type Who = keyof typeof people

type In = {
  path?: Record<string, string>
  query?: Record<string, unknown>
  body?: Record<string, unknown>
  purpose?: string
}

export type DelenHouse = {
  house: House
  clock: FixedClock
  database: TestDatabase
  /** Calls an operation as one of the people; each command is one of its own. */
  as<O extends Operation>(who: Who, operation: O, input?: In): Promise<OutputOf<O>>
  /** Name of the problem that the call meets, or `none`. */
  problemOf(asked: Promise<unknown>): Promise<string>
}

/** Basis and delen in one gemeente: two in a huishouden, who helps them, and who does not. */
export async function openDelenHouse(): Promise<DelenHouse> {
  const clock = fixedClock('2026-11-24T09:12:00+01:00')
  const sources = {
    velden: withPersoonVelden([]),
    listDoelen: async () => [{ doelId: ids.doel as never, titel: 'Daan weer naar school' }],
  }
  const trust = () => Promise.reject(new Error('not in this test'))
  const basis = openBasis(openKeys(Buffer.alloc(32, 7)))
  const rooms = [basis, openDelen({ ...sources, operations: () => basis.handlers.map((one) => one.operation), trust })]
  const database = await createTestDatabase(listMigrations(rooms))
  const relations = new Map<string, readonly Relation[]>(Object.values(people).map((one) => [one[1], one[4]]))
  const house = openHouse({
    pool: database.pool,
    rooms,
    clock,
    ids: uuidV7(clock, cryptoRandom),
    openTenant: 'gma',
    readers: {
      ...readers,
      relations: async (_, caller) => relations.get(caller.id) ?? [],
      grants: openGrants(sources, () => clock.now()),
    },
  })
  await fill(house)
  const as: DelenHouse['as'] = async (who, operation, input = {}) => {
    const { purpose = people[who][3], ...rest } = input
    const incoming = {
      caller: callerOf(who),
      origin: { client: 'test', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null },
      input: { path: {}, query: {}, body: {}, ...rest },
      purpose: operation.purposes.includes(purpose) ? purpose : undefined,
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
  return { house, clock, database, as, problemOf }
}

function callerOf(who: Who): Caller {
  const [rol, id, partijId] = people[who]
  const kind = rol === 'inwoner' || rol === 'gemachtigde' ? 'inwoner' : 'medewerker'
  return { loginId: id, id, kind, naam: who, rollen: [rol], partijId, tenants: ['gma'] }
}

async function fill(house: House): Promise<void> {
  await inTransaction(house.pool, { tenant: 'gma', role: 'owner' }, async (tx) => {
    const put = (table: string, row: Record<string, unknown>) =>
      tx.sql(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
        JSON.stringify({ tenant_id: 'gma', ...row }),
      ])
    await put('kernel.tenant', { naam: 'gma', soort: 'gemeente' })
    await putPurposes(tx, house.ids.next)
    for (const [id, naam] of [
      [ids.sanne, 'Sanne'],
      [ids.daan, 'Daan'],
      [ids.buur, 'Buur'],
    ]) {
      const persoon = { id, voornamen: naam, geslachtsnaam: 'Voorbeeld', geboortedatum: '2013-06-01', bron: 'test' }
      await put('basis.persoon', { ...persoon, adres_geheim: id === ids.daan })
      await put('log.subject', { persoon_id: id, ref: house.ids.next() })
      await put('basis.adres', {
        id: house.ids.next(),
        persoon_id: id,
        period: '[2020-01-01,)',
        straat: 'Kanariestraat',
        huisnummer: '77',
      })
    }
    for (const [id, naam] of [
      [ids.gemeente, 'Gemeente Beekwijk'],
      [ids.waterlelie, 'Jeugdhulp Waterlelie'],
      [ids.school, 'Scholengroep De Beek'],
    ]) {
      await put('basis.partij', { id, naam, soort: 'overig' })
    }
    for (const [name, [, id, partij_id]] of Object.entries(people)) {
      if (partij_id) await put('basis.medewerker', { id, naam: name, partij_id, functie: 'medewerker' })
    }
  })
}

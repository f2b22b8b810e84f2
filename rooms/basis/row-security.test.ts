import { decideScope, type Scope } from '@samenhang/kernel/access/policy.ts'
import { seededRandom } from '@samenhang/kernel/clock/random.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import { findCatalogueFaults } from '@samenhang/kernel/testing/catalogue.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readers } from './room.ts'
import { makeWorld, type Table, visible, type World } from './testing/plain-world.ts'
import { putWorld } from './testing/put-world.ts'
import { asOwner, loginAs, openTestHouse, type TestHouse } from './testing/test-house.ts'

const tenants = ['gm9901', 'gm9902', 'gm9903'] as const
const seed = 'basis 1'
const worlds = new Map<string, World>(
  tenants.map((tenant, nr) => {
    const random = seededRandom(`${seed} ${tenant}`)
    return [tenant, makeWorld(random, { persons: 14 + nr * 2, staff: 8 + nr, households: 5 + nr })]
  }),
)

/** Keys of rows as the plain world names them; without a word about the tenant, so that only the fence divides them. */
const keys: Record<Table, string> = {
  persoon: 'id::text',
  adres: 'persoon_id::text',
  huishouden: 'id::text',
  huishoudlid: 'huishouden_id::text || persoon_id',
  gezag: 'kind_id::text || houder_persoon_id',
  vertegenwoordiging: 'persoon_id::text || vertegenwoordiger_id',
  betrokkenheid: 'medewerker_id::text || dossier_id || soort',
}
const tables = Object.keys(keys) as Table[]

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(tenants)
  for (const [tenant, world] of worlds) {
    await asOwner(town.house, tenant, (tx) => putWorld(tx, world, town.house.ids.next))
  }
})
afterAll(() => town?.database.drop())

type Probe = { readonly text: string; readonly exists: boolean; readonly wanted: boolean; readonly got: boolean }

/** For every caller and purpose: which of the rows that exist in any tenant come back, and which should. */
async function* probes(): AsyncGenerator<Probe> {
  const named = new Map(tables.map((table) => [table, new Set([...worlds.values()].flatMap((w) => rowsOf(w)[table]))]))
  for (const [tenant, world] of worlds) {
    const existing = rowsOf(world)
    for (const { id, purposes } of callersOf(world)) {
      for (const purpose of purposes) {
        const wanted = visible(world, id, purpose)
        const got = await readAll(tenant, id, purpose)
        for (const table of tables) {
          for (const key of named.get(table) ?? []) {
            const text = `${tenant} ${id} for ${purpose}: ${table} ${key}`
            const exists = existing[table].includes(key)
            yield { text, exists, wanted: exists && wanted[table].has(key), got: got[table].has(key) }
          }
          const doubles = got[table].size !== got.counts[table]
          if (doubles) yield { text: `${tenant} ${table} of two tenants`, exists: true, wanted: false, got: true }
        }
      }
    }
  }
}

async function readAll(tenant: string, id: string, purpose: string) {
  const caller = await loginAs(town.house, tenant, id)
  const settings = { caller: caller.id }
  return inTransaction(town.house.pool, { tenant, role: 'app', settings }, async (tx) => {
    const relations = await readers.relations(tx, caller, town.clock.today())
    await tx.enter(settingsOf(decideScope(town.house.sentences, caller, purpose, relations)))
    const found = {} as Record<Table, Set<string>>
    const counts = {} as Record<Table, number>
    for (const table of tables) {
      const rows = await tx.sql<{ key: string }>(`SELECT ${keys[table]} AS key FROM basis.${table}`)
      found[table] = new Set(rows.map((row) => row.key))
      counts[table] = rows.length
    }
    return { ...found, counts }
  })
}

test(`rows that come back are those of an independent count (seed ${seed})`, async () => {
  let [all, exists, allowed] = [0, 0, 0]
  for await (const probe of probes()) {
    all++
    if (probe.exists) exists++
    if (probe.wanted) allowed++
    if (probe.wanted !== probe.got) expect.fail(`${probe.text} ${probe.got ? 'is shown' : 'is hidden'}`)
  }
  expect(all).toBeGreaterThan(2000)
  expect(exists / all).toBeGreaterThan(0.3)
  expect(allowed / all).toBeGreaterThan(0.03)
})

test('the count notices each condition of each policy that is dropped', async () => {
  const { rows } = await town.database.admin.query<{ table: Table; name: string; qual: string }>(
    `SELECT tablename AS table, policyname AS name, qual FROM pg_policies
     WHERE schemaname = 'basis' AND cmd = 'SELECT' AND roles = '{samenhang_app}' AND tablename = ANY ($1)`,
    [tables],
  )
  expect(rows).toHaveLength(tables.length)
  const survivors: string[] = []
  let planted = 0
  for (const { table, name, qual } of rows) {
    for (const condition of conditionsOf(qual)) {
      planted++
      const weaker = qual.replace(condition, 'true')
      await town.database.admin.query(`ALTER POLICY ${name} ON basis.${table} USING (${weaker})`)
      if (!(await isNoticed())) survivors.push(`${table}: without ${condition}`)
      await town.database.admin.query(`ALTER POLICY ${name} ON basis.${table} USING (${qual})`)
    }
  }
  expect(survivors).toEqual([])
  expect(planted).toBeGreaterThanOrEqual(20)
}, 120_000)

test('the tables keep every rule of the catalogue', async () => {
  expect(await findCatalogueFaults(town.database.admin)).toEqual([])
})

test('without a context, and with one of no scope, nothing comes back', async () => {
  for (const settings of [{}, { tenant: 'gm9901' }]) {
    const client = await town.database.pool.connect()
    await client.query(`BEGIN; SET LOCAL ROLE samenhang_app; SELECT kernel.enter('${JSON.stringify(settings)}')`)
    for (const table of [...tables, 'medewerker', 'rol', 'partij', 'login', 'search']) {
      expect((await client.query(`SELECT FROM basis.${table}`)).rowCount).toBe(0)
    }
    await client.query('ROLLBACK')
    client.release()
  }
})

async function isNoticed(): Promise<boolean> {
  for await (const probe of probes()) if (probe.wanted !== probe.got) return true
  return false
}

/** Each comparison and each call of kernel.may in a policy, as PostgreSQL prints it. */
function conditionsOf(qual: string): string[] {
  return (
    qual.match(
      /\(\w+ = kernel\.\w+\(\)\)|kernel\.may\('[\w.]+'::text, \w+\)|kernel\.may_everywhere\('[\w.]+'::text\)/g,
    ) ?? []
  )
}

function callersOf(world: World): { id: string; purposes: string[] }[] {
  const bijRol: Record<string, string[]> = {
    regisseur: ['ondersteuning-coordineren', 'toegang-beoordelen'],
    consulent: ['ondersteuning-coordineren', 'toegang-beoordelen'],
    professional: ['hulp-verlenen'],
    verwijzer: ['verwijzen'],
  }
  return [
    // A child under 12 has no login of its own.
    ...world.persons
      .filter(({ born }) => !born?.startsWith('2020'))
      .map(({ id }) => ({ id, purposes: ['eigen-dossier'] })),
    ...world.staff.map(({ id, rol }) => ({ id, purposes: [...(bijRol[rol] ?? []), 'beleid-voeren'] })),
  ]
}

function rowsOf(world: World): Record<Table, string[]> {
  const persons = world.persons.map((person) => person.id)
  return {
    persoon: persons,
    adres: persons,
    huishouden: [...world.households],
    huishoudlid: world.members.map((one) => one.household + one.person),
    gezag: world.parents.map((one) => one.child + one.parent),
    vertegenwoordiging: world.representatives.map((one) => one.person + one.by),
    betrokkenheid: world.involved.map((one) => one.staff + one.dossier + one.kind),
  }
}

function settingsOf(scope: Scope): Record<string, string> {
  return Object.fromEntries(
    [...scope].map(([permission, held]) => [`scope.${permission}`, held === 'everywhere' ? '*' : `{${[...held]}}`]),
  )
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMigrations } from '../database/migrate.ts'
import { countTables, findCatalogueFaults } from './catalogue.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(listMigrations([]))
})
afterAll(() => database?.drop())

test('the tables of the kernel keep every rule', async () => {
  expect(await countTables(database.admin)).toBeGreaterThanOrEqual(9)
  expect(await findCatalogueFaults(database.admin)).toEqual([])
})

const plants: readonly [rule: string, sql: string][] = [
  ['has no tenant_id', 'CREATE TABLE kernel.bad (id int PRIMARY KEY)'],
  ['is not under forced row security', 'ALTER TABLE kernel.job NO FORCE ROW LEVEL SECURITY'],
  ['has no comment', 'COMMENT ON TABLE kernel.job IS NULL'],
  ['has a key without the tenant first', 'ALTER TABLE kernel.job ADD UNIQUE (id)'],
  [
    'has a trigger',
    'CREATE TRIGGER bad BEFORE UPDATE ON kernel.job FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
  ],
  [
    'has a restrictive policy',
    'CREATE POLICY bad ON kernel.job AS RESTRICTIVE FOR DELETE TO samenhang_analyst USING (tenant_id = kernel.tenant())',
  ],
  [
    'has two policies for one role and command',
    'CREATE POLICY bad ON kernel.job FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant())',
  ],
  ['has a policy for everyone', 'CREATE POLICY bad ON kernel.job FOR SELECT USING (tenant_id = kernel.tenant())'],
  [
    'has a policy with a subquery',
    'CREATE POLICY bad ON kernel.job FOR SELECT TO samenhang_analyst USING (tenant_id = kernel.tenant() AND EXISTS (SELECT FROM kernel.tenant))',
  ],
  [
    'has a policy that does not ask for the tenant',
    'CREATE POLICY bad ON kernel.job FOR SELECT TO samenhang_analyst USING (true)',
  ],
  ['may be changed by everyone', 'GRANT SELECT ON kernel.job TO PUBLIC'],
  ['is a sequence', 'CREATE SEQUENCE kernel.bad'],
  ['is a view with the rights of its owner', 'CREATE VIEW kernel.bad AS SELECT * FROM kernel.job'],
  [
    'is a function with the rights of its owner',
    'CREATE FUNCTION kernel.bad() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1',
  ],
  ['is a role with power', 'ALTER ROLE samenhang_analyst CREATEDB'],
  ['may change or delete log lines', 'GRANT DELETE ON log.entry TO samenhang_app'],
]

test.each(plants)('a planted fault is found: %s', async (rule, sql) => {
  const client = await database.admin.connect()
  await client.query('BEGIN')
  try {
    await client.query(sql)
    const faults = await findCatalogueFaults({ query: client.query.bind(client) } as never)
    expect(faults.map((fault) => fault.rule)).toContain(rule)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
})

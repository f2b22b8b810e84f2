import { createHash, randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type pg from 'pg'
import { fixedClock } from '../../clock/clock.ts'
import { listMigrations, type Migration } from '../../database/migrate.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { SealedColumn } from '../../export/sealed-column.ts'
import { publicKeysOf } from '../../logs/key.ts'
import { sealAll } from '../../logs/sealer.ts'
import { writeEntries } from '../../logs/write-entry.ts'
import { openKeys } from '../../secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '../database.ts'
import { newKey } from '../log-book.ts'

/** Two tenants whose ids a collation could order in another way than code points do. */
export const albumTenants = ['gm10', 'gma'] as const
export const albumMigrations: readonly Migration[] = listMigrations([
  { name: 'album', migrations: fileURLToPath(new URL('.', import.meta.url)) },
])
export const sealedInAlbum: readonly SealedColumn[] = [
  { table: 'album.secret', column: 'sealed', sealedFor: ['secret', 'other'], subject: 'page_id', lookUp: 'look_up' },
]

export const clock = fixedClock('2026-11-21T10:00:00Z')
export const keys = openKeys(randomBytes(32))
const sealingKey = newKey()
export const publicKeys = publicKeysOf([sealingKey.publicKey])

/** A database with a value of every type, encrypted columns and a sealed log. */
export async function openAlbum(): Promise<TestDatabase> {
  const database = await createTestDatabase(albumMigrations)
  for (const tenant of albumTenants) {
    await inTransaction(database.pool, { tenant, role: 'owner' }, (tx) =>
      tx.sql(`INSERT INTO kernel.tenant VALUES ($1, $1, 'gemeente')`, [tenant]),
    )
  }
  return database
}

/** A database into which something can be restored. */
export const openEmpty = () => createTestDatabase([])

/** What a page may hold, nothing and the oddest things included. */
const arbitraryPage = fc.record({
  id: fc.uuid(),
  chapter: fc.constantFrom('Z', 'a', 'B', 'é', '-1', 'ij', 'Ij', '_'),
  words: maybe(text()),
  tags: maybe(fc.array(fc.option(text()), { maxLength: 4 })),
  facts: fc.option(json(), { nil: undefined }),
  period: maybe(fc.constantFrom('empty', '[2026-01-01,2027-02-03)', '[,2026-05-05)', '[2020-01-01,)', '(,)')),
  bytes: maybe(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))),
  cents: maybe(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)),
  share: maybe(fc.constantFrom('0', '-1.5', '99999999.9999', 'NaN', '0.1000')),
  weight: maybe(fc.double().map(String)),
  at: maybe(fc.constantFrom('2026-03-29 01:30:00.123456+00', 'infinity', '-infinity', '0044-03-15 12:00:00+00 BC')),
  agreed: maybe(fc.boolean()),
})
type Page = typeof arbitraryPage extends fc.Arbitrary<infer T> ? T : never
export const arbitraryPages = fc.uniqueArray(arbitraryPage, { selector: ({ id }) => id, minLength: 1, maxLength: 25 })

/** Adds pages, each pointing at the next, with a secret and a line in the log for each. */
export async function addPages(pool: pg.Pool, tenant: string, pages: readonly Page[]): Promise<void> {
  await inTransaction(pool, { tenant, role: 'owner' }, async (tx) => {
    await tx.sql('INSERT INTO album.chapter SELECT DISTINCT $1, unnest($2::text[]) ON CONFLICT DO NOTHING', [
      tenant,
      pages.map((page) => page.chapter),
    ])
    for (const [index, page] of pages.entries()) {
      const facts = page.facts === undefined ? null : JSON.stringify(page.facts)
      const columns = Object.keys(page)
      await tx.sql(
        `INSERT INTO album.page (tenant_id, ${columns.join(', ')}) VALUES ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')})`,
        [tenant, ...Object.values({ ...page, facts })],
      )
      const plain = `9999000${String(index).padStart(2, '0')}`
      const use = index % 2 === 0 ? 'secret' : 'other'
      await tx.sql('INSERT INTO album.secret VALUES ($1, $2, $3, $4)', [
        tenant,
        page.id,
        keys.lookUp(use, tenant, plain),
        keys.seal(use, tenant, page.id, plain),
      ])
    }
    for (const [index, page] of pages.entries()) {
      await tx.sql('UPDATE album.page SET before_id = $3 WHERE tenant_id = $1 AND id = $2', [
        tenant,
        page.id,
        pages[index + 1]?.id ?? null,
      ])
    }
  })
  await inTransaction(pool, { tenant, role: 'app' }, async (tx) => {
    const entries = pages.map((page) => entryAbout(page.id))
    await writeEntries(tx, entries, clock.now(), () => fc.sample(fc.uuid(), 1)[0] ?? '')
  })
  await sealAll({ pool, key: sealingKey, anchors: [], clock, report: () => undefined })
}

function entryAbout(dossierId: string): Parameters<typeof writeEntries>[1][number] {
  const trace = createHash('md5').update(dossierId).digest('hex')
  return {
    operation: 'album.showPage',
    event: 'page.getoond',
    outcome: 'refused',
    reason: 'not-found',
    caller: null,
    origin: { client: 'test', traceId: trace, spanId: trace.slice(0, 16), parentSpanId: null },
    purpose: null,
    activityId: null,
    policyVersion: '0',
    dossierId,
    subjects: [],
  }
}

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(values, { freq: 4 })
}

/** PostgreSQL keeps no NUL in text. */
function text(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\u0000', '')),
    fc.constantFrom('', '\\N', '\\.', '"\'\n\r\t\\', '=1+1', '-2', '@x', 'NULL', '{"a":1}', '\u2028', '👩‍👧'),
  )
}

function json(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(null, 'x', 1, [], {}, { a: null }, [null], '\n"'),
    fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u')),
  )
}

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from '../database/migrate.ts'
import { inTransaction } from '../database/transaction.ts'
import { publicKeysOf } from '../logs/key.ts'
import {
  addPages,
  albumMigrations,
  albumTenants,
  arbitraryPages,
  clock,
  openAlbum,
  openEmpty,
  publicKeys,
} from '../testing/album/album.ts'
import type { TestDatabase } from '../testing/database.ts'
import { newKey } from '../testing/log-book.ts'
import { makeBackup } from './make-backup.ts'
import type { Manifest } from './manifest.ts'
import { restoreBackup } from './restore-backup.ts'

const options = { migrations: albumMigrations, publicKeys }
let album: TestDatabase
let target: TestDatabase
let folder: string
let file: string
let made: Manifest

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samenhang-backup-'))
  file = join(folder, 'first')
  album = await openAlbum()
  for (const tenant of albumTenants) await addPages(album.pool, tenant, fc.sample(arbitraryPages, 1)[0] ?? [])
  made = await makeBackup(album.pool, file, { clock })
})
afterAll(async () => {
  await album.drop()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  target = await openEmpty()
})
afterEach(() => target.drop())

test('random rows of two tenants survive backup and restore', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryPages, { minLength: 2, maxLength: 2 }), async (perTenant) => {
      const [from, to] = await Promise.all([openAlbum(), openEmpty()])
      try {
        for (const [index, pages] of perTenant.entries()) await addPages(from.pool, albumTenants[index] ?? '', pages)
        const path = join(folder, `random-${Math.random()}`)
        const before = await makeBackup(from.pool, path, { clock })
        expect(await restoreBackup(to.pool, path, options)).toEqual(before)
        expect(await textOf(to)).toEqual(await textOf(from))
        expect((await makeBackup(to.pool, `${path}-again`, { clock })).fingerprint).toBe(before.fingerprint)
      } finally {
        await Promise.all([from.drop(), to.drop()])
      }
    }),
    { numRuns: 5, endOnFailure: true },
  )
})

test('the file is for its owner only, is not written over and tells its counts', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(existsSync(`${file}.part`)).toBe(false)
  const { rows } = await album.admin.query('SELECT count(*)::int FROM album.page')
  const pages = made.tables.filter((one) => one.table === 'album.page').reduce((sum, one) => sum + one.rows, 0)
  expect(pages).toBe(rows[0]?.count)
  await expect(makeBackup(album.pool, file, { clock })).rejects.toThrow('is there already')
})

test('what is restored is behind the fence again', async () => {
  await restoreBackup(target.pool, file, options)
  const { rows } = await target.admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)
     AND relnamespace IN ('kernel'::regnamespace, 'log'::regnamespace, 'album'::regnamespace)`,
  )
  expect(rows).toEqual([])
  const count = (tenant: string) =>
    inTransaction(target.pool, { tenant, role: 'owner' }, (tx) => tx.sql('SELECT FROM album.page'))
  expect(await count('gm99')).toEqual([])
  expect((await count('gma')).length).toBeGreaterThan(0)
})

test('a backup with one row changed is refused, and so is every other change', async () => {
  const whole = gunzipSync(readFileSync(file)).toString('latin1')
  const plant: Record<string, (text: string) => string> = {
    'one digit of one row': (text) => text.replace(/(album\.showPage\tpage\.getoon)d/, '$1t'),
    'a row left out': (text) => {
      const [, head, bytes, row] = /(\{"part":\d+,"bytes":)(\d+)\}\n(gm10\tgm10\tgemeente\n)/.exec(text) ?? []
      return text.replace(`${head}${bytes}}\n${row}`, '')
    },
    'another tenant': (text) => text.replace('gm10\tgm10\tgemeente', 'gm11\tgm10\tgemeente'),
    'another count': (text) => text.replace(/"rows":1,/, '"rows":2,'),
    'the end left out': (text) => text.slice(0, text.indexOf('{"totals"')),
    'something added': (text) => `${text}{"part":0}\n`,
    'a newer migration': (text) => text.replace('"0001-roles.sql"', '"0099-later.sql"'),
    'a changed migration': (text) => text.replace(/("hash":")./, '$1x'),
    'another format': (text) => text.replace('"version":1', '"version":2'),
  }
  for (const [what, change] of Object.entries(plant)) {
    const changed = change(whole)
    expect(changed, what).not.toBe(whole)
    const path = join(folder, 'changed')
    writeFileSync(path, gzipSync(Buffer.from(changed, 'latin1')))
    await expect(restoreBackup(target.pool, path, options), what).rejects.toMatchObject({ problem: 'bad-input' })
    const { rows } = await target.admin.query("SELECT to_regnamespace('kernel') AS kernel")
    expect(rows[0]?.kernel, `${what} leaves nothing`).toBeNull()
  }
  const flipped = Buffer.from(readFileSync(file))
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1
  writeFileSync(join(folder, 'flipped'), flipped)
  await expect(restoreBackup(target.pool, join(folder, 'flipped'), options)).rejects.toMatchObject({
    problem: 'bad-input',
  })
  await restoreBackup(target.pool, file, { ...options, fingerprint: made.fingerprint })
})

test('a forged file with sums that fit is told by its fingerprint', async () => {
  const other = await makeBackup(album.pool, join(folder, 'forged'), { clock: { ...clock, now: () => new Date(0) } })
  expect(other.fingerprint).not.toBe(made.fingerprint)
  await expect(
    restoreBackup(target.pool, join(folder, 'forged'), { ...options, fingerprint: made.fingerprint }),
  ).rejects.toThrow('fingerprint')
})

test('a log that was tampered with before the backup, or was sealed by nobody known, is not restored', async () => {
  const unknown = publicKeysOf([newKey().publicKey])
  await expect(restoreBackup(target.pool, file, { ...options, publicKeys: unknown })).rejects.toThrow('seal-unsigned')
  await album.admin.query(`UPDATE log.entry SET outcome = 'permitted' WHERE id = (SELECT id FROM log.entry LIMIT 1)`)
  await makeBackup(album.pool, join(folder, 'tampered'), { clock })
  await expect(restoreBackup(target.pool, join(folder, 'tampered'), options)).rejects.toThrow('1 x entry-changed')
  await album.admin.query(`UPDATE log.entry SET outcome = 'refused' WHERE outcome = 'permitted'`)
})

test('only an empty database is filled', async () => {
  await expect(restoreBackup(album.pool, file, options)).rejects.toMatchObject({ problem: 'conflict' })
  await target.pool.query('CREATE TABLE public.mine ()')
  await expect(restoreBackup(target.pool, file, options)).rejects.toThrow('not ours')
  await target.pool.query('DROP TABLE public.mine')
  await migrate(target.pool, albumMigrations)
  await restoreBackup(target.pool, file, options)
  await expect(restoreBackup(target.pool, file, options)).rejects.toMatchObject({ problem: 'conflict' })
})

test('later migrations of this program run over the restored rows', async () => {
  const sql = 'ALTER TABLE album.page ADD COLUMN stars integer NOT NULL DEFAULT 3'
  const later = { room: 'album', name: '0002-stars.sql', sql: `${sql};`, hash: 'x' }
  await restoreBackup(target.pool, file, { ...options, migrations: [...albumMigrations, later] })
  const { rows } = await target.admin.query('SELECT DISTINCT stars FROM album.page')
  expect(rows).toEqual([{ stars: 3 }])
})

test('whoever finishes with an error undoes everything', async () => {
  copyFileSync(file, join(folder, 'copy'))
  const finish = () => Promise.reject(new Error('not allowed'))
  await expect(restoreBackup(target.pool, join(folder, 'copy'), { ...options, finish })).rejects.toThrow('not allowed')
  await restoreBackup(target.pool, file, options)
})

test('a table that cannot be copied by tenant stops the backup', async () => {
  await album.admin.query('CREATE TABLE album.stray (id uuid PRIMARY KEY)')
  await expect(makeBackup(album.pool, join(folder, 'stray'), { clock })).rejects.toThrow('album.stray')
  expect(existsSync(join(folder, 'stray'))).toBe(false)
  await album.admin.query('DROP TABLE album.stray')
})

/** All pages as the database itself says them, generated column included. */
async function textOf(database: TestDatabase): Promise<unknown> {
  const { rows } = await database.admin.query(
    'SELECT page.tenant_id, page::text FROM album.page ORDER BY page.tenant_id, id',
  )
  return rows
}

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeys } from '../secrets/keys.ts'
import {
  addPages,
  albumMigrations,
  albumTenants,
  arbitraryPages,
  clock,
  keys,
  openAlbum,
  openEmpty,
  publicKeys,
  sealedInAlbum as sealed,
} from '../testing/album/album.ts'
import type { TestDatabase } from '../testing/database.ts'
import { exportRegion } from './export-region.ts'
import { importRegion } from './import-region.ts'

const otherKeys = openKeys(randomBytes(32))
const options = { migrations: albumMigrations, publicKeys, sealed, keys: otherKeys, clock }
let album: TestDatabase
let folder: string
let whole: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samenhang-export-'))
  album = await openAlbum()
  for (const tenant of albumTenants) await addPages(album.pool, tenant, fc.sample(arbitraryPages, 1)[0] ?? [])
  whole = join(folder, 'whole')
  await exportRegion(album.pool, whole, { sealed, keys })
})
afterAll(async () => {
  await album.drop()
  rmSync(folder, { recursive: true })
})

test('export, import elsewhere with other keys, export again: the same bytes', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryPages, { minLength: 2, maxLength: 2 }), async (perTenant) => {
      const [from, to] = await Promise.all([openAlbum(), openEmpty()])
      const [first, second] = [join(folder, `${Math.random()}`), join(folder, `${Math.random()}`)]
      try {
        for (const [index, pages] of perTenant.entries()) await addPages(from.pool, albumTenants[index] ?? '', pages)
        await exportRegion(from.pool, first, { sealed, keys })
        await importRegion(to.pool, first, options)
        await exportRegion(to.pool, second, { sealed, keys: otherKeys })
        expect(bytesOf(second)).toEqual(bytesOf(first))
        const { rows } = await to.admin.query<{ page: string }>('SELECT page::text FROM album.page ORDER BY page')
        const { rows: old } = await from.admin.query<{ page: string }>(
          'SELECT page::text FROM album.page ORDER BY page',
        )
        expect(rows).toEqual(old)
      } finally {
        await Promise.all([from.drop(), to.drop()])
      }
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

test('identifiers arrive sealed, and are found, with the keys of where they arrive', async () => {
  const to = await openEmpty()
  await importRegion(to.pool, whole, options)
  const { rows } = await to.admin.query<Record<'tenant_id' | 'page_id', string> & Record<'sealed' | 'look_up', Buffer>>(
    `SELECT * FROM album.secret WHERE tenant_id = 'gma' ORDER BY page_id`,
  )
  const found = rows.find(({ look_up }) => look_up.equals(otherKeys.lookUp('secret', 'gma', '999900000')))
  expect(found && otherKeys.open('secret', 'gma', found.page_id, found.sealed)).toBe('999900000')
  await to.drop()
})

test('the manifest describes every table and column, and counts what is there', () => {
  const { tables, files } = JSON.parse(readFileSync(join(whole, 'manifest.json'), 'utf8'))
  const page = tables.find((one: { table: string }) => one.table === 'album.page')
  expect(page.comment).toBe('A value of every type that rooms use.')
  expect(page.columns).toContainEqual({ name: 'cents', type: 'bigint', comment: null })
  for (const { tenant, table, rows } of files as { tenant: string; table: string; rows: number }[]) {
    expect(readFileSync(join(whole, tenant, `${table}.jsonl`), 'utf8').split('\n')).toHaveLength(rows + 1)
  }
  expect(files.map((one: { table: string }) => one.table)).toContain('log.entry')
})

test('without identifiers their tables are left out, and the manifest says so', async () => {
  const path = join(folder, 'without')
  const { tables } = await exportRegion(album.pool, path, { sealed, keys: undefined, tenants: ['gma'] })
  expect(readdirSync(path)).toEqual(['gma', 'manifest.json'])
  expect(readdirSync(join(path, 'gma')).filter((name) => name.includes('secret'))).toEqual([])
  expect(tables.find((one) => one.table === 'album.secret')?.leftOut).toContain('identifiers')
  expect(Object.values(bytesOf(path)).join()).not.toContain('9999000')
  expect(Object.values(bytesOf(whole)).join()).toContain('9999000')
  const to = await openEmpty()
  await importRegion(to.pool, path, options)
  await exportRegion(to.pool, join(folder, 'without-again'), { sealed, keys: undefined })
  await to.drop()
  expect(bytesOf(join(folder, 'without-again'))).toEqual(bytesOf(path))
})

test('a sealed column that no room declares stops the export, and nothing is left of it', async () => {
  await expect(exportRegion(album.pool, join(folder, 'raw'), { sealed: [], keys })).rejects.toThrow('album.secret')
  expect(readdirSync(folder).filter((name) => name.startsWith('raw'))).toEqual([])
})

test('a changed or missing file is refused and nothing is changed', async () => {
  const to = await openEmpty()
  const path = join(whole, 'gma', 'album.page.jsonl')
  const before = readFileSync(path)
  writeFileSync(path, before.toString().replace('"id":"', '"id":"0'))
  await expect(importRegion(to.pool, whole, options)).rejects.toMatchObject({ problem: 'bad-input' })
  rmSync(path)
  await expect(importRegion(to.pool, whole, options)).rejects.toMatchObject({ problem: 'bad-input' })
  writeFileSync(path, before)
  await importRegion(to.pool, whole, options)
  await expect(importRegion(to.pool, whole, options)).rejects.toMatchObject({ problem: 'conflict' })
  await expect(exportRegion(to.pool, whole, { sealed, keys })).rejects.toMatchObject({ problem: 'conflict' })
  await to.drop()
})

function bytesOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.filter((name) => /\.(jsonl?|csv)$/.test(name)).map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )
}

import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import type { Progress } from '../backup/make-backup.ts'
import { listTables, type Table } from '../backup/tables.ts'
import { enterTenant, listAllTenants, onWholeDatabase } from '../backup/whole-database.ts'
import { listDone } from '../database/migrate.ts'
import { Problem } from '../errors/problem.ts'
import type { Keys } from '../secrets/keys.ts'
import { type ExportManifest, reading } from './manifest.ts'
import { findSealed, type Opening, type SealedColumn } from './sealed-column.ts'
import { tableRows } from './table-rows.ts'

export type ExportOptions = {
  /** Sealed columns of all rooms. */
  readonly sealed: readonly SealedColumn[]
  /** Keys to open identifiers with, for a caller who may; without them the tables that hold these are left out. */
  readonly keys: Keys | undefined
  /** All tenants when left out. */
  readonly tenants?: readonly string[]
  readonly progress?: Progress
}

/**
 * Writes everything of the tenants, the log included, as open files with their description, from one snapshot.
 * @param folder has its name only once it is whole.
 * @throws Problem `conflict` when the folder is there and not empty, `not-found` for a tenant that is not there.
 */
export async function exportRegion(pool: pg.Pool, folder: string, options: ExportOptions): Promise<ExportManifest> {
  if ((await readdir(folder).catch(() => [])).length > 0) throw new Problem('conflict', `${folder} is not empty.`)
  const draft = `${folder}.part`
  await mkdir(draft, { recursive: true, mode: 0o700 })
  try {
    const manifest = await onWholeDatabase(pool, 'read', (client) => writeAll(client, draft, options))
    await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
    return manifest
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

async function writeAll(client: pg.PoolClient, folder: string, options: ExportOptions): Promise<ExportManifest> {
  const { sealed, keys, progress } = options
  const migrations = await listDone(client)
  const tables = await listTables(client)
  const known = await listAllTenants(client)
  const tenants = options.tenants ?? known
  if (!tenants.every((tenant) => known.includes(tenant))) throw new Problem('not-found')
  const manifest: ExportManifest = {
    format: 'samenhang-export',
    version: 1,
    reading,
    withIdentifiers: keys !== undefined,
    migrations,
    tables: tables.map((table) => describe(table, findSealed(table, sealed), keys !== undefined)),
    files: [],
  }
  const wanted = tables.filter((table) => keys || !findSealed(table, sealed))
  for (const tenant of tenants) {
    await enterTenant(client, tenant)
    await mkdir(join(folder, tenant), { mode: 0o700 })
    for (const table of wanted) {
      const column = findSealed(table, sealed)
      const opening = column && keys ? { sealed: column, keys } : undefined
      manifest.files.push(await writeTable(client, join(folder, tenant, table.name), table, tenant, opening))
      progress?.(manifest.files.length, tenants.length * wanted.length)
    }
  }
  return manifest
}

function describe(table: Table, sealed: SealedColumn | undefined, opened: boolean): ExportManifest['tables'][number] {
  const columns = table.columns.map(({ name, type, comment }) => ({ name, type, comment }))
  const said = { table: table.name, comment: table.comment, columns }
  if (!sealed) return said
  if (opened) return { ...said, opened: [...sealed.sealedFor] }
  return {
    ...said,
    leftOut: `Holds identifiers (${sealed.sealedFor.join(', ')}), encrypted for one installation; export with identifiers to have them.`,
  }
}

async function writeTable(
  client: pg.PoolClient,
  path: string,
  table: Table,
  tenant: string,
  opening: Opening | undefined,
): Promise<ExportManifest['files'][number]> {
  const jsonl = await openFile(`${path}.jsonl`)
  const csv = await openFile(`${path}.csv`)
  let rows = 0
  try {
    for await (const batch of tableRows(client, table, tenant, opening)) {
      rows += batch.rows
      await jsonl.write(batch.jsonl)
      await csv.write(batch.csv)
    }
  } finally {
    await jsonl.close()
    await csv.close()
  }
  return { tenant, table: table.name, rows, jsonl: jsonl.sum(), csv: csv.sum() }
}

async function openFile(path: string) {
  const handle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  return {
    write: async (text: string) => {
      hash.update(text)
      await handle.appendFile(text)
    },
    close: () => handle.close(),
    sum: () => hash.digest('hex'),
  }
}

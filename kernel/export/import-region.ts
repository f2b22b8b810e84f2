import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { type Filling, fillEmpty } from '../backup/fill-empty.ts'
import type { Progress } from '../backup/make-backup.ts'
import { columnList, type Table } from '../backup/tables.ts'
import { enterTenant } from '../backup/whole-database.ts'
import type { Clock } from '../clock/clock.ts'
import { Problem } from '../errors/problem.ts'
import type { Keys } from '../secrets/keys.ts'
import { type ExportManifest, zExportManifest } from './manifest.ts'
import { findSealed, hashed, isKeyBound, type Opening, type SealedColumn } from './sealed-column.ts'
import { tableRows } from './table-rows.ts'

export type ImportOptions = Filling & {
  readonly sealed: readonly SealedColumn[]
  /** Keys of this installation: identifiers are sealed with them. */
  readonly keys: Keys
  readonly clock: Clock
  readonly progress?: Progress
}

const batchSize = 2000

/**
 * Takes an export into an empty installation, whole or not at all, and proves it: exported again it would give the same
 * lines.
 * @throws Problem `bad-input` when a file is missing or changed, and as `fillEmpty` does.
 */
export async function importRegion(pool: pg.Pool, folder: string, options: ImportOptions): Promise<ExportManifest> {
  const manifest = await readManifest(folder)
  for (const { tenant, table, jsonl } of manifest.files) {
    const path = join(folder, tenant, `${table}.jsonl`)
    if ((await sumOf(path)) !== jsonl) throw unfit(`${tenant}/${table}.jsonl is not what was exported`)
  }
  const copy = { ran: manifest.migrations, madeAt: options.clock.now().toISOString() }
  return fillEmpty(pool, copy, options, async (client, tables) => {
    const ordered = matchTables(manifest, tables)
    const files = manifest.files.length
    let done = 0
    for (const tenant of new Set(manifest.files.map((file) => file.tenant))) {
      await enterTenant(client, tenant)
      for (const table of ordered) {
        const file = manifest.files.find((one) => one.tenant === tenant && one.table === table.name)
        if (!file) throw unfit(`${tenant}/${table.name}.jsonl is not there`)
        const sealed = findSealed(table, options.sealed)
        const opening = sealed && { sealed, keys: options.keys }
        await readTable(client, join(folder, tenant, `${table.name}.jsonl`), table, tenant, opening)
        const hash = createHash('sha256')
        for await (const { jsonl } of tableRows(client, table, tenant, opening)) hash.update(jsonl)
        if (hash.digest('hex') !== file.jsonl)
          throw unfit(`${tenant}/${table.name}.jsonl does not come out as it went in`)
        options.progress?.(++done, files)
      }
    }
    return manifest
  })
}

async function readManifest(folder: string): Promise<ExportManifest> {
  try {
    return zExportManifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  } catch {
    throw unfit(`${join(folder, 'manifest.json')} is not there, or not the manifest of an export`)
  }
}

/** Tables that have rows in the export, those that others refer to first. */
function matchTables(manifest: ExportManifest, tables: readonly Table[]): Table[] {
  const kept = new Map(manifest.tables.map((one) => [one.table, one]))
  for (const { name, columns } of tables) {
    const said = kept.get(name)?.columns.map((column) => `${column.name} ${column.type}`)
    if (said?.join() !== columns.map((column) => `${column.name} ${column.type}`).join()) {
      throw unfit(`${name} has other columns than in this program`)
    }
  }
  return tables.filter(({ name }) => kept.get(name)?.leftOut === undefined)
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash).catch(() => {
    throw unfit(`${path} cannot be read`)
  })
  return hash.digest('hex')
}

/** Lines go into a table of this transaction first, so that rows that refer to each other come in together. */
async function readTable(
  client: pg.PoolClient,
  path: string,
  table: Table,
  tenant: string,
  opening: Opening | undefined,
): Promise<void> {
  await client.query('CREATE TEMPORARY TABLE stage (line json, sealed bytea, look_up bytea)')
  let lines: string[] = []
  const flush = async () => {
    if (lines.length === 0) return
    const plain = opening ? lines.map((line) => sealLine(line, tenant, opening)) : []
    await client.query(`INSERT INTO pg_temp.stage SELECT * FROM unnest($1::json[], $2::bytea[], $3::bytea[])`, [
      lines,
      plain.map((one) => one.sealed),
      plain.map((one) => one.lookUp),
    ])
    lines = []
  }
  for await (const line of linesOf(path)) {
    lines.push(line)
    if (lines.length >= batchSize) await flush()
  }
  await flush()
  const values = table.columns.map(({ name, type }) => {
    if (isKeyBound(opening?.sealed, name)) return name === opening?.sealed.column ? 'stage.sealed' : 'stage.look_up'
    // A JSON null in a jsonb column is a value; json_populate_record would make it no value.
    return type === 'jsonb' ? `(stage.line -> '${name}')::jsonb` : `row."${name}"`
  })
  await client.query(
    `INSERT INTO ${table.name} (${columnList(table)}) SELECT ${values.join(', ')}
     FROM pg_temp.stage, json_populate_record(NULL::${table.name}, line) AS row`,
  )
  await client.query('DROP TABLE pg_temp.stage')
}

/** Not `readline`, which also breaks lines at U+2028, which JSON allows inside a text. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    const lines = `${held}${chunk}`.split('\n')
    held = lines.pop() ?? ''
    yield* lines
  }
  if (held !== '') yield held
}

function sealLine(line: string, tenant: string, { sealed, keys }: Opening): { sealed: Buffer; lookUp: Buffer | null } {
  const row = JSON.parse(line) as Record<string, string>
  const use = sealed.sealedFor.find((one) => row[one] !== undefined)
  const [plain, subject] = [use && row[use], row[sealed.subject]]
  if (use === undefined || plain === undefined || subject === undefined) {
    throw unfit(`a line of ${sealed.table} has no ${sealed.sealedFor.join(' or ')}`)
  }
  return {
    sealed: keys.seal(use, tenant, subject, plain),
    lookUp: hashed(sealed, keys, use, tenant, plain),
  }
}

function unfit(why: string): Problem {
  return new Problem('bad-input', `This export cannot be imported: ${why}. Nothing was changed.`)
}

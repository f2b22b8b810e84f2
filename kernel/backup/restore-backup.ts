import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { Problem } from '../errors/problem.ts'
import { type Frame, readFrames } from './container.ts'
import { copyOut, startTally } from './copy-out.ts'
import { type Filling, fillEmpty } from './fill-empty.ts'
import { manifestOf, type Progress } from './make-backup.ts'
import { type Header, type Manifest, type Total, zHeader, zTotals } from './manifest.ts'
import { columnList, type Table } from './tables.ts'
import { enterTenant } from './whole-database.ts'

/**
 * Restores a backup into an empty database, whole or not at all, and proves it: what then stands in the database is
 * read again and must have the counts and hashes of the file, and the log must verify.
 * @param file as `makeBackup` wrote it.
 * @throws Problem `bad-input` when the file was changed or broke off, and as `fillEmpty` does.
 */
export async function restoreBackup(
  pool: pg.Pool,
  file: string,
  options: Filling & { readonly progress?: Progress; readonly fingerprint?: string },
): Promise<Manifest> {
  const frames = readFrames(file)
  try {
    const header = zHeader.safeParse((await frames.next()).value?.head)
    if (!header.success) throw changed(file, 'it is of no version that this program knows')
    const { migrations: ran, madeAt } = header.data
    return await fillEmpty(pool, { ran, madeAt }, options, async (client, tables) => {
      const byPart = matchTables(file, header.data, tables)
      const totals = await load(client, file, byPart, frames, options.progress)
      for (const [index, { table, tenant }] of byPart.entries()) {
        await enterTenant(client, tenant)
        const tally = startTally()
        for await (const block of copyOut(client, table, tenant)) tally.add(block)
        const [wanted, found] = [totals[index], tally.total()]
        if (wanted?.rows === found.rows && wanted.sha256 === found.sha256) continue
        throw changed(file, `${table.name} of ${tenant} is not what was backed up`)
      }
      const manifest = manifestOf(header.data, totals)
      if (!options.fingerprint || options.fingerprint === manifest.fingerprint) return manifest
      throw changed(file, 'its fingerprint is another one')
    })
  } finally {
    await frames.return(undefined)
  }
}

type Part = { readonly table: Table; readonly tenant: string }

/** Parts with their tables. The migrations are the same, so tables and columns must be. */
function matchTables(file: string, { parts }: Header, tables: readonly Table[]): Part[] {
  const found = parts.flatMap(({ table: name, tenant, columns }) => {
    const table = tables.find((one) => one.name === name)
    return table && table.columns.map((column) => column.name).join() === columns.join() ? [{ table, tenant }] : []
  })
  const tenants = new Set(parts.map((part) => part.tenant)).size
  if (found.length !== parts.length || parts.length !== tenants * tables.length) {
    throw changed(file, 'its tables are not those of its migrations')
  }
  return found
}

/** Puts the frames into the tables; what the last frame says about them is still to be proved. */
async function load(
  client: pg.PoolClient,
  file: string,
  parts: readonly Part[],
  frames: AsyncGenerator<Frame>,
  progress?: Progress,
): Promise<Total[]> {
  let next = await frames.next()
  while (!next.done && 'part' in next.value.head) {
    const index = Number(next.value.head.part)
    const part = parts[index]
    if (!part) throw changed(file, `it has no part ${index}`)
    async function* blocks(): AsyncGenerator<Buffer> {
      for (; !next.done && next.value.head.part === index; next = await frames.next()) {
        if (next.value.body) yield next.value.body
      }
    }
    await copyIn(client, file, part, blocks())
    progress?.(index + 1, parts.length)
  }
  const last = zTotals.safeParse(next.value?.head)
  if (!last.success || last.data.totals.length !== parts.length) throw changed(file, 'it breaks off')
  if (!(await frames.next()).done) throw changed(file, 'something was added to it')
  return last.data.totals
}

/**
 * COPY does not go into a table under row security, so it goes into a table of this transaction first. The INSERT then
 * goes through the fence: a row of another tenant than its part says is refused.
 */
async function copyIn(client: pg.PoolClient, file: string, part: Part, blocks: AsyncIterable<Buffer>): Promise<void> {
  const { table, tenant } = part
  const columns = columnList(table)
  await enterTenant(client, tenant)
  await client.query(`CREATE TEMPORARY TABLE stage (LIKE ${table.name})`)
  try {
    await pipeline(blocks, client.query(from(`COPY pg_temp.stage (${columns}) FROM STDIN`)))
    await client.query(`INSERT INTO ${table.name} (${columns}) SELECT ${columns} FROM pg_temp.stage`)
  } catch (error) {
    // The words of the database would repeat what stands in the row.
    const { code } = error as { code?: unknown }
    if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) throw error
    throw changed(file, `${table.name} of ${tenant} does not fit (SQLSTATE ${code})`)
  }
  await client.query('DROP TABLE pg_temp.stage')
}

function changed(file: string, why: string): Problem {
  return new Problem('bad-input', `${file} cannot be restored: ${why}. Nothing was changed.`)
}

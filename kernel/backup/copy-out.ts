import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { columnList, type Table } from './tables.ts'

/** Bytes that go on together; a row may be larger or smaller. */
const blockSize = 256 * 1024

/** The rows of one table of the tenant in whose context the connection is, in canonical form and order. */
export async function* copyOut(client: pg.PoolClient, table: Table, tenant: string): AsyncGenerator<Buffer> {
  // COPY takes no parameters; a tenant id has letters and digits only, by a check on its table.
  if (!/^[a-z0-9]+$/.test(tenant)) throw new Error(`${JSON.stringify(tenant)} is not a tenant id`)
  const rows = `SELECT ${columnList(table)} FROM ${table.name} WHERE tenant_id = '${tenant}' ORDER BY ${table.order}`
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of client.query(to(`COPY (${rows}) TO STDOUT`)) as AsyncIterable<Buffer>) {
    held.push(chunk)
    size += chunk.length
    if (size < blockSize) continue
    yield* cut(Buffer.concat(held))
    held = []
    size = 0
  }
  yield* cut(Buffer.concat(held))
}

function* cut(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += blockSize) yield bytes.subarray(at, at + blockSize)
}

/** Counts rows and hashes what passes: COPY writes each row on one line of its own. */
export function startTally() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add: (block: Buffer) => {
      hash.update(block)
      for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) rows++
    },
    total: () => ({ rows, sha256: hash.digest('hex') }),
  }
}

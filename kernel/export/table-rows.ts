import type pg from 'pg'
import type { Table } from '../backup/tables.ts'
import { csvCell } from '../table/csv.ts'
import { isKeyBound, type Opening, openSealed } from './sealed-column.ts'

/** Rows in both forms, each ending in the line break of its form. */
export type Batch = { readonly rows: number; readonly jsonl: string; readonly csv: string }

const batchSize = 2000

/**
 * Rows of one table of the tenant in whose context the connection is, by primary key. PostgreSQL itself writes the
 * JSON, so that a bigint keeps all its digits. The first batch has the names of the columns.
 * @param opening opens the sealed column of this table, when it has one.
 */
export async function* tableRows(
  client: pg.PoolClient,
  table: Table,
  tenant: string,
  opening: Opening | undefined,
): AsyncGenerator<Batch> {
  const columns = table.columns.filter(({ name }) => !isKeyBound(opening?.sealed, name))
  const json = columns.map(({ name }) => `'"${name}":' || to_json("${name}")::text`).join(', ')
  const texts = columns.map(({ name }) => `"${name}"::text`)
  const extra = opening ? [`"${opening.sealed.subject}"::text`, `encode("${opening.sealed.column}", 'hex')`] : []
  const names = [...columns.map(({ name }) => name), ...(opening?.sealed.sealedFor ?? [])]
  yield { rows: 0, jsonl: '', csv: `${names.map((name) => csvCell(name)).join()}\r\n` }
  const select = `SELECT '{' || array_to_string(ARRAY[${json}], ',') || '}', ${[...extra, ...texts].join(', ')}
    FROM ${table.name} WHERE tenant_id = $1 ORDER BY ${table.order}`
  await client.query(`DECLARE export_rows NO SCROLL CURSOR FOR ${select}`, [tenant])
  for (;;) {
    const fetch = { text: `FETCH ${batchSize} FROM export_rows`, rowMode: 'array' as const }
    const { rows } = await client.query<(string | null)[]>(fetch)
    if (rows.length === 0) break
    const lines = rows.map(([line, ...rest]) => {
      const [subject, sealed] = rest.splice(0, extra.length)
      const cells = rest.map((text, index) => (columns[index]?.numeric ? (text ?? '') : csvCell(text)))
      if (!opening || !sealed) return { json: line ?? '', csv: cells.join() }
      const { use, plain } = openSealed(opening, tenant, subject ?? '', Buffer.from(sealed, 'hex'))
      const opened = opening.sealed.sealedFor.map((one) => csvCell(one === use ? plain : null))
      return {
        json: `${line?.slice(0, -1)},${JSON.stringify(use)}:${JSON.stringify(plain)}}`,
        csv: [...cells, ...opened].join(),
      }
    })
    yield {
      rows: rows.length,
      jsonl: lines.map((line) => `${line.json}\n`).join(''),
      csv: lines.map((line) => `${line.csv}\r\n`).join(''),
    }
  }
  await client.query('CLOSE export_rows')
}

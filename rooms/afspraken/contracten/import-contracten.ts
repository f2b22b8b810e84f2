import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { Mapping } from '@samenhang/kernel/table/mapping.ts'
import { readTable } from '@samenhang/kernel/table/read-table.ts'
import { z } from 'zod'
import { importContracten } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import type { Contract } from '../record/contract-shape.ts'
import { insertVersies, listRecordRows } from '../record/record.store.ts'
import { contractColumns } from './columns.ts'
import { type FindPartij, toContracten } from './to-contracten.ts'

/** All of the file or nothing: rows are stored in one statement, and only when none of them is wrong. */
export const importContractenHandler = handle(importContracten, async (context, { query, body }) => {
  const table = readTable(body, contractColumns, readMapping(query.mapping))
  const read = toContracten(table.rows, await partijFinder(context))
  const errors = [...table.errors, ...read.errors]
  const vastgelegd = query.vastleggen === 'ja' && errors.length === 0 && read.contracten.length > 0
  if (vastgelegd) await store(context, read.contracten)
  return {
    headers: [...table.headers],
    mapping: { ...table.mapping },
    columns: contractColumns.map((column) => ({ name: column.name, obligatory: 'obligatory' in column })),
    rows: table.rows.length,
    contracten: read.contracten.length,
    vastgelegd,
    errors,
  }
})

/** A contract whose nummer is known for the same two partijen gets a next version; one that is the same stays as it is. */
async function store(context: Context, contracten: readonly Contract[]): Promise<void> {
  const keyOf = ({ nummer, gemeenteId, aanbiederId }: Contract) => `${nummer}\n${gemeenteId}\n${aanbiederId}`
  const known = new Map((await listRecordRows(context, 'contract')).map((row) => [keyOf(row.inhoud), row]))
  const versies = contracten.flatMap((inhoud) => {
    const before = known.get(keyOf(inhoud))
    if (before && JSON.stringify(sortKeys(before.inhoud)) === JSON.stringify(sortKeys(inhoud))) return []
    return [
      {
        recordId: before?.recordId ?? context.ids.next(),
        versie: (before?.versie ?? 0) + 1,
        ...{ soort: 'contract' as const, partijId: null, vervallen: false, inhoud },
        partijen: [inhoud.gemeenteId, inhoud.aanbiederId],
      },
    ]
  })
  if (versies.length > 0) await insertVersies(context, versies)
}

async function partijFinder(context: Context): Promise<FindPartij> {
  const { items } = await readPartijen(context)
  const fold = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^gemeente /, '')
  return (soort, name) =>
    items.find(
      (one) =>
        one.soort === soort &&
        (fold(one.naam) === fold(name) || one.agbcode === name.trim() || one.gemeentecode === name.trim()),
    )?.partijId
}

function readMapping(text: string | undefined): Mapping | undefined {
  if (text === undefined) return undefined
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch {
    throw new Problem('bad-input', undefined, [
      { place: 'query/mapping', rule: 'json', message: 'Dit is geen JSON van kop naar kolom.' },
    ])
  }
}

/** The same value with its names in the order of their letters, to compare by text. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sortKeys(each)]),
  )
}

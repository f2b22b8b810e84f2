import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { period, toDaterange } from '@samenhang/kernel/period/period.ts'

type Table =
  | 'bericht'
  | 'toewijzing'
  | 'toewijzing_versie'
  | 'toewijzing_inhoud'
  | 'levering'
  | 'declaratie'
  | 'prestatie'

/** Adds rows in one statement; keys are columns, and a period is written as PostgreSQL writes a daterange. */
export async function insertRows(
  ctx: Context,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return
  await ctx.sql(
    `INSERT INTO uitvoering.${table} SELECT * FROM jsonb_populate_recordset(NULL::uitvoering.${table}, $1::jsonb)`,
    [JSON.stringify(rows.map((row) => ({ tenant_id: ctx.tenant, ...row })))],
  )
}

/** The days from and including `from` up to and including `to`, as PostgreSQL writes them. */
export function dateRange(from: string, to: string | null): string {
  return toDaterange(period(civilDate(from), to === null ? null : civilDate(to)))
}

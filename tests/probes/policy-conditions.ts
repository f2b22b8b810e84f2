import type pg from 'pg'
import { markedTables } from './read-tables.ts'

/** A condition of the row security of a table, and how to take it out and put it back. */
export type Condition = { readonly name: string; readonly plant: string; readonly restore: string }

/** Each condition of each policy by which the application reads a marked table, as PostgreSQL prints it. */
export async function listConditions(admin: pg.Pool): Promise<Condition[]> {
  const { rows } = await admin.query<{ table: string; name: string; qual: string }>(
    `SELECT schemaname || '.' || tablename AS table, policyname AS name, qual FROM pg_policies
     WHERE cmd = 'SELECT' AND roles = '{samenhang_app}' AND schemaname || '.' || tablename = ANY ($1)
     ORDER BY 1, 2`,
    [markedTables],
  )
  return rows.flatMap(({ table, name, qual }) =>
    conditionsOf(qual).map((condition) => ({
      name: `${table} without ${condition}`,
      plant: `ALTER POLICY ${name} ON ${table} USING (${qual.replace(condition, 'true')})`,
      restore: `ALTER POLICY ${name} ON ${table} USING (${qual})`,
    })),
  )
}

/** Withdrawn words are left out: the oracle knows of none. */
function conditionsOf(qual: string): string[] {
  const comparison = /\(\w+ = (?:kernel\.\w+\(\)|ANY \(\w+\))\)|\(kernel\.\w+\(\) = ANY \(\w+\)\)/
  const call = /(?:kernel|plan)\.may\w*\('[\w.]+'::text(?:, \w+)?\)/
  const column = /\bgedeeld\b/
  return qual.match(new RegExp([comparison, call, column].map((one) => one.source).join('|'), 'g')) ?? []
}

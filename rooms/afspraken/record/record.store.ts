import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { AfsprakenRecord, RecordOf, Soort } from './shapes.ts'

/** Owner of what the desk of the regio keeps; no partij has this id. */
const ofRegio = '00000000-0000-0000-0000-000000000000'

const columns = `id AS "recordId", versie, soort, op::text, nullif(eigenaar, '${ofRegio}') AS "partijId", vervallen, inhoud`

/** Of each record of a soort the version that stood on a day, as far as this caller may see it. */
export async function listRecordRows<S extends Soort>(
  context: Context,
  soort: S,
  day: CivilDate = context.today,
): Promise<RecordOf<S>[]> {
  return context.sql<RecordOf<S>>(
    `SELECT * FROM (SELECT DISTINCT ON (id) ${columns} FROM afspraken.record
       WHERE tenant_id = $1 AND soort = $2 AND op <= $3 ORDER BY id, versie DESC) AS newest
     WHERE NOT vervallen ORDER BY "recordId"`,
    [context.tenant, soort, day],
  )
}

/** All versions of one record that this caller may see, the newest first. */
export async function listVersieRows(context: Context, recordId: Id): Promise<AfsprakenRecord[]> {
  return context.sql<AfsprakenRecord>(
    `SELECT ${columns} FROM afspraken.record WHERE tenant_id = $1 AND id = $2 ORDER BY versie DESC`,
    [context.tenant, recordId],
  )
}

/** One version to be laid down; `partijen` are those whom it concerns. */
export type NewVersie = Pick<AfsprakenRecord, 'soort' | 'versie' | 'partijId' | 'vervallen'> & {
  readonly recordId: Id
  readonly partijen: readonly string[]
  readonly inhoud: unknown
}

/** @throws Problem `not-found` when the id is of another partij or soort, `conflict` when somebody was first */
export async function insertVersies(context: Context, versies: readonly NewVersie[]): Promise<void> {
  const rows = versies.map(({ recordId, partijId, ...rest }) => ({
    ...rest,
    id: recordId,
    eigenaar: partijId ?? ofRegio,
    tenant_id: context.tenant,
    op: context.today,
    door: context.caller.id,
  }))
  try {
    await context.sql(
      'INSERT INTO afspraken.record SELECT * FROM jsonb_populate_recordset(NULL::afspraken.record, $1::jsonb)',
      [JSON.stringify(rows)],
    )
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'record_pkey')
      throw new Problem('conflict', 'Iemand anders legde net een nieuwere versie vast. Kijk daar eerst naar.')
    if (constraint?.endsWith('_excl')) throw new Problem('not-found')
    throw error
  }
}

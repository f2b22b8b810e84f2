import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { KoersRecord, Soort } from './shapes.ts'

/** Owner of what belongs to the regio as a whole; no partij has this id. */
export const ofRegio = '00000000-0000-0000-0000-000000000000' as Id

const columns = `id AS "recordId", versie, soort, op::text, nullif(partij_id, '${ofRegio}') AS "partijId", bevestigd,
  vervallen, inhoud`

/** Of each record the last version that this caller may see; what was taken back is left out. */
export async function selectCurrent(context: Context, asked: readonly Soort[] = []): Promise<KoersRecord[]> {
  return context.sql<KoersRecord>(
    `SELECT * FROM (SELECT DISTINCT ON (id) ${columns} FROM koers.record
       WHERE tenant_id = $1 AND (cardinality($2::text[]) = 0 OR soort = ANY ($2))
       ORDER BY id, versie DESC) AS newest
     WHERE NOT vervallen ORDER BY op, "recordId"`,
    [context.tenant, asked],
  )
}

/** All versions of one record, the newest first. */
export async function selectVersies(context: Context, recordId: Id): Promise<KoersRecord[]> {
  return context.sql<KoersRecord>(
    `SELECT ${columns} FROM koers.record WHERE tenant_id = $1 AND id = $2 ORDER BY versie DESC`,
    [context.tenant, recordId],
  )
}

type NewVersie = Pick<KoersRecord, 'soort' | 'versie' | 'partijId' | 'bevestigd' | 'vervallen'> & {
  readonly recordId: Id
  readonly inhoud: unknown
}

/** @throws Problem `not-found` when the id is of another partij or soort, `conflict` when somebody was first */
export async function insertVersie(context: Context, one: NewVersie): Promise<void> {
  try {
    await context.sql(
      `INSERT INTO koers.record (tenant_id, id, versie, soort, partij_id, bevestigd, vervallen, op, door, inhoud)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        context.tenant,
        one.recordId,
        one.versie,
        one.soort,
        one.partijId ?? ofRegio,
        one.bevestigd,
        one.vervallen,
        context.today,
        context.caller.id,
        JSON.stringify(one.inhoud),
      ],
    )
  } catch (error) {
    const { constraint } = error as { constraint?: string }
    if (constraint === 'record_pkey') {
      throw new Problem('conflict', 'Iemand anders legde net een nieuwere versie vast. Kijk daar eerst naar.')
    }
    if (constraint?.endsWith('_excl')) throw new Problem('not-found')
    throw error
  }
}

/** Which of these ids are records of this soort that this caller sees and that were not taken back. */
export async function selectPresent(
  context: Context,
  soort: Soort,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await context.sql<{ id: string }>(
    `SELECT id FROM (SELECT DISTINCT ON (id) id, soort, vervallen FROM koers.record
       WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id, versie DESC) AS newest
     WHERE soort = $3 AND NOT vervallen`,
    [context.tenant, ids, soort],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Every version of every record that this caller may see, old before new. */
export async function selectAllVersies(context: Context): Promise<KoersRecord[]> {
  return context.sql<KoersRecord>(
    `SELECT ${columns} FROM koers.record WHERE tenant_id = $1 ORDER BY soort, id, versie`,
    [context.tenant],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Schakel, VersieInhoud } from '../reeks/shapes.ts'

export type AfspraakRow = {
  readonly afspraakId: Id
  readonly titel: string
  readonly taakId: Id
  readonly schaalbesluitId: Id
  readonly partijen: readonly Id[]
  readonly concept: VersieInhoud | null
}

const columns = `id AS "afspraakId", titel, taak_id AS "taakId", schaalbesluit_id AS "schaalbesluitId", partijen, concept`

/** Afspraken that this caller may see, by title. */
export async function listAfspraakRows(context: Context): Promise<AfspraakRow[]> {
  return context.sql<AfspraakRow>(`SELECT ${columns} FROM afspraken.afspraak WHERE tenant_id = $1 ORDER BY titel, id`, [
    context.tenant,
  ])
}

/** @throws Problem `not-found` */
export async function getAfspraakRow(context: Context, afspraakId: Id): Promise<AfspraakRow> {
  const [row] = await context.sql<AfspraakRow>(
    `SELECT ${columns} FROM afspraken.afspraak WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, afspraakId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

/**
 * Holds the afspraak until the end of the transaction, so that its chain grows by one at a time.
 * @throws Problem `not-found`, also for who may read it and neither write nor sign
 */
export async function lockAfspraak(context: Context, afspraakId: Id): Promise<AfspraakRow> {
  const [row] = await context.sql<AfspraakRow>(
    `SELECT ${columns} FROM afspraken.afspraak WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, afspraakId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

export async function insertAfspraak(context: Context, row: AfspraakRow): Promise<void> {
  await context.sql(
    `INSERT INTO afspraken.afspraak (tenant_id, id, titel, taak_id, schaalbesluit_id, partijen, concept, vastgelegd_op,
       vastgelegd_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      row.afspraakId,
      row.titel,
      row.taakId,
      row.schaalbesluitId,
      row.partijen,
      row.concept && JSON.stringify(row.concept),
      context.today,
      context.caller.id,
    ],
  )
}

/** Who was ever a partij keeps sight of the afspraak. */
export async function updateConcept(
  context: Context,
  afspraakId: Id,
  concept: VersieInhoud | null,
  partijen: readonly Id[],
): Promise<void> {
  await context.sql('UPDATE afspraken.afspraak SET concept = $3, partijen = $4 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    afspraakId,
    concept && JSON.stringify(concept),
    partijen,
  ])
}

/** The chains of these afspraken, each in order. */
export async function listSchakels(
  context: Context,
  afspraakIds: readonly Id[],
): Promise<(Schakel & { afspraakId: Id })[]> {
  return context.sql<Schakel & { afspraakId: Id }>(
    `SELECT afspraak_id AS "afspraakId", nr, inhoud, vorige, hash FROM afspraken.schakel
     WHERE tenant_id = $1 AND afspraak_id = ANY ($2::uuid[]) ORDER BY afspraak_id, nr`,
    [context.tenant, afspraakIds],
  )
}

export async function insertSchakel(context: Context, of: AfspraakRow, schakel: Schakel): Promise<void> {
  await context.sql(
    `INSERT INTO afspraken.schakel (tenant_id, afspraak_id, nr, op, door, partijen, inhoud, vorige, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      of.afspraakId,
      schakel.nr,
      context.today,
      context.caller.id,
      of.partijen,
      schakel.inhoud,
      schakel.vorige,
      schakel.hash,
    ],
  )
}

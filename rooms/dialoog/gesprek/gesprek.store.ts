import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Gesprek } from '../shapes.ts'

/** Columns of a gesprek as the contract names them; `gesprek` is the table or its alias. */
export const gesprekColumns = `gesprek.id AS "gesprekId", gesprek.vraag, gesprek.toelichting, gesprek.toegang, gesprek.rollen,
  gesprek.wijken, gesprek.talen, gesprek.moderatie, gesprek.staat, gesprek.begint_op::text AS "begintOp",
  gesprek.eindigt_op::text AS "eindigtOp"`

/** Gesprekken that this caller may see, the newest first. */
export function listGesprekRows(context: Context): Promise<Gesprek[]> {
  return context.sql<Gesprek>(
    `SELECT ${gesprekColumns} FROM dialoog.gesprek WHERE tenant_id = $1 ORDER BY begint_op DESC, id DESC`,
    [context.tenant],
  )
}

/** @throws Problem `not-found` */
export async function getGesprekRow(context: Context, gesprekId: Id): Promise<Gesprek> {
  const [gesprek] = await context.sql<Gesprek>(
    `SELECT ${gesprekColumns} FROM dialoog.gesprek WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, gesprekId],
  )
  if (!gesprek) throw new Problem('not-found')
  return gesprek
}

export async function insertGesprek(
  context: Context,
  gesprek: Omit<Gesprek, 'staat'> & { sjabloon: string | null },
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.gesprek (tenant_id, id, vraag, toelichting, sjabloon, toegang, rollen, wijken, talen, moderatie,
       begint_op, eindigt_op, gemaakt_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      context.tenant,
      gesprek.gesprekId,
      gesprek.vraag,
      gesprek.toelichting,
      gesprek.sjabloon,
      gesprek.toegang,
      gesprek.rollen,
      gesprek.wijken,
      gesprek.talen,
      gesprek.moderatie,
      gesprek.begintOp,
      gesprek.eindigtOp,
      context.caller.id,
    ],
  )
}

export async function updateGesprek(context: Context, gesprek: Gesprek): Promise<void> {
  await context.sql(
    `UPDATE dialoog.gesprek SET vraag = $3, toelichting = $4, toegang = $5, rollen = $6, wijken = $7, talen = $8,
       moderatie = $9, staat = $10, begint_op = $11, eindigt_op = $12
     WHERE tenant_id = $1 AND id = $2`,
    [
      context.tenant,
      gesprek.gesprekId,
      gesprek.vraag,
      gesprek.toelichting,
      gesprek.toegang,
      gesprek.rollen,
      gesprek.wijken,
      gesprek.talen,
      gesprek.moderatie,
      gesprek.staat,
      gesprek.begintOp,
      gesprek.eindigtOp,
    ],
  )
}

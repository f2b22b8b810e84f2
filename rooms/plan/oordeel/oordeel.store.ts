import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'

export type OordeelRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly doelId: Id
  readonly cijfer: number
  readonly woorden: string | null
  readonly op: CivilDate
  readonly regisseur: boolean
  readonly partijen: readonly Id[]
}

/** Ratings for doelen of a huishouden that this caller may see, oldest first. */
export async function listOordeelRows(context: Context, huishoudenId: Id): Promise<OordeelRow[]> {
  return context.sql<OordeelRow>(
    `SELECT oordeel.id, oordeel.dossier_id AS "persoonId", oordeel.doel_id AS "doelId", cijfer, woorden,
       oordeel.op::text, gedeeld_regisseur AS regisseur, gedeeld_met AS partijen
     FROM plan.oordeel JOIN plan.doel ON doel.tenant_id = $1 AND doel.id = oordeel.doel_id
     WHERE oordeel.tenant_id = $1 AND doel.huishouden_id = $2 AND oordeel.ingetrokken_op IS NULL
     ORDER BY oordeel.op, oordeel.id`,
    [context.tenant, huishoudenId],
  )
}

export async function insertOordeel(context: Context, row: OordeelRow): Promise<void> {
  await context.sql(
    `INSERT INTO plan.oordeel (tenant_id, id, dossier_id, doel_id, cijfer, woorden, op, gedeeld_regisseur, gedeeld_met)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[context.tenant, row.id, row.persoonId, row.doelId, row.cijfer, row.woorden, row.op],
      ...[row.regisseur, row.partijen],
    ],
  )
}

/** @returns whose it is, or undefined when it is not the caller's or was withdrawn */
export async function setGedeeldMet(
  context: Context,
  id: Id,
  regisseur: boolean,
  partijen: readonly Id[],
): Promise<Id | undefined> {
  const [row] = await context.sql<{ persoonId: Id }>(
    `UPDATE plan.oordeel SET gedeeld_regisseur = $3, gedeeld_met = $4
     WHERE tenant_id = $1 AND id = $2 AND ingetrokken_op IS NULL RETURNING dossier_id AS "persoonId"`,
    [context.tenant, id, regisseur, partijen],
  )
  return row?.persoonId
}

/** @returns as `setGedeeldMet` */
export async function setOordeelIngetrokken(context: Context, id: Id): Promise<Id | undefined> {
  const [row] = await context.sql<{ persoonId: Id }>(
    `UPDATE plan.oordeel SET ingetrokken_op = $3 WHERE tenant_id = $1 AND id = $2 AND ingetrokken_op IS NULL
     RETURNING dossier_id AS "persoonId"`,
    [context.tenant, id, context.today],
  )
  return row?.persoonId
}

/** True counts: not to be shown to anyone before they are protected. */
export async function countOordeelRows(
  context: Context,
  threshold: number,
): Promise<{ doelId: Id; gestegen: number; anders: number }[]> {
  return context.as('analyst', (tx) =>
    tx.sql('SELECT doel_id AS "doelId", gestegen, anders FROM plan.count_oordelen($1)', [threshold]),
  )
}

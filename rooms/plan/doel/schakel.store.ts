import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { SchakelRow, WoordRow } from '../eigen-woord/eigen-woord.ts'
import { doelenOf, type Of } from './doel.store.ts'
import type { DoelRow } from './doel.ts'

/** Schakels from words to doelen that this caller sees; withdrawn words carry nothing. */
export async function listSchakels(context: Context, of: Of): Promise<SchakelRow[]> {
  const [where, id] =
    'huishoudenId' in of
      ? ['doel.huishouden_id = $2', of.huishoudenId]
      : [`doel.id IN (${doelenOf('$2')})`, of.persoonId]
  return context.sql<SchakelRow>(
    `SELECT schakel.doel_id AS "doelId", schakel.woord_id AS "woordId", schakel.spreker_id AS spreker
     FROM plan.doel_woord AS schakel JOIN plan.doel ON doel.tenant_id = $1 AND doel.id = schakel.doel_id
     WHERE schakel.tenant_id = $1 AND ${where} AND schakel.ingetrokken_op IS NULL
     ORDER BY schakel.doel_id, schakel.woord_id`,
    [context.tenant, id],
  )
}

/** Words are linked once; to link them again changes nothing. */
export async function insertSchakels(context: Context, doel: DoelRow, woorden: readonly WoordRow[]): Promise<void> {
  for (const woord of woorden) {
    await context.sql(
      `INSERT INTO plan.doel_woord
         (tenant_id, doel_id, woord_id, dossier_id, huishouden_id, personen, deelnemers, spreker_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        context.tenant,
        doel.id,
        woord.id,
        doel.dossierId,
        doel.huishoudenId,
        doel.personen,
        doel.deelnemers,
        woord.persoonId,
      ],
    )
  }
}

/** The words behind these schakels that this caller may see. */
export async function listWoordenBehind(
  context: Context,
  schakels: readonly SchakelRow[],
): Promise<ReadonlyMap<Id, WoordRow>> {
  const rows = await context.sql<WoordRow>(
    `SELECT id, dossier_id AS "persoonId", woorden, gezegd_op::text AS "gezegdOp",
       opgeschreven_door AS "opgeschrevenDoor", gedeeld, ingetrokken_op::text AS "ingetrokkenOp"
     FROM plan.eigen_woord WHERE tenant_id = $1 AND id = ANY ($2::uuid[])`,
    [context.tenant, schakels.map((schakel) => schakel.woordId)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

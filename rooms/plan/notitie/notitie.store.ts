import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Notitie } from './notitie.contract.ts'

export type NotitieRow = {
  readonly id: Id
  readonly dossierId: Id
  readonly soort: Notitie['soort']
  readonly op: CivilDate
  readonly tekst: string
  readonly aanwezig: string | null
  readonly metHuishouden: boolean
  readonly vernietigenOp: CivilDate | null
  readonly door: Id
}

/** Notes in a huishouden that this caller may see, the newest first; none whose day has come. */
export async function listNotitieRows(context: Context, huishoudenId: Id): Promise<NotitieRow[]> {
  return context.sql<NotitieRow>(
    `SELECT id, dossier_id AS "dossierId", soort, op::text, tekst, aanwezig, met_huishouden AS "metHuishouden",
       vernietigen_op::text AS "vernietigenOp", door
     FROM plan.notitie WHERE tenant_id = $1 AND huishouden_id = $2 AND (vernietigen_op IS NULL OR vernietigen_op > $3)
     ORDER BY op DESC, id DESC`,
    [context.tenant, huishoudenId, context.today],
  )
}

export async function insertNotitie(context: Context, huishoudenId: Id, row: NotitieRow): Promise<void> {
  await context.sql(
    `INSERT INTO plan.notitie (tenant_id, id, dossier_id, huishouden_id, soort, op, tekst, aanwezig, met_huishouden,
       vernietigen_op, door, vermeld_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[context.tenant, row.id, row.dossierId, huishoudenId, row.soort, row.op, row.tekst, row.aanwezig],
      ...[row.metHuishouden, row.vernietigenOp, row.door, context.today],
    ],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

export type NietGedeeldRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly wat: string
  readonly gevraagdDoor: string
  readonly reden: string
  readonly beslotenDoor: Id
  readonly beslotenOp: Date
}

export async function insertNietGedeeld(context: Context, row: NietGedeeldRow): Promise<void> {
  await context.sql(
    `INSERT INTO delen.niet_gedeeld (tenant_id, id, dossier_id, what, asked_by, reden, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [context.tenant, row.id, row.persoonId, row.wat, row.gevraagdDoor, row.reden, row.beslotenDoor, row.beslotenOp],
  )
}

/** What was not shared about a person, newest first. */
export function listNietGedeeldRows(context: Context, persoonId: Id): Promise<NietGedeeldRow[]> {
  return context.sql<NietGedeeldRow>(
    `SELECT id, dossier_id AS "persoonId", what AS wat, asked_by AS "gevraagdDoor", reden, decided_by AS "beslotenDoor",
       decided_at AS "beslotenOp"
     FROM delen.niet_gedeeld WHERE tenant_id = $1 AND dossier_id = $2 ORDER BY decided_at DESC, id`,
    [context.tenant, persoonId],
  )
}

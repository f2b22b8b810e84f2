import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { BesluitRow, InhoudRow } from './besluit.ts'

const columns = `id, dossier_id AS "persoonId", vraag_id AS "vraagId", van::text, tot::text,
  besloten_op::text AS "beslotenOp", bekendgemaakt_op::text AS "bekendgemaaktOp", bezwaar_tot::text AS "bezwaarTot"`

/** Besluiten about these persons that this caller may see, the newest first. */
export async function listBesluitRows(context: Context, persoonIds: readonly string[]): Promise<BesluitRow[]> {
  return context.sql<BesluitRow>(
    `SELECT ${columns} FROM plan.besluit WHERE tenant_id = $1 AND dossier_id = ANY ($2::uuid[])
     ORDER BY besloten_op DESC, id DESC`,
    [context.tenant, persoonIds],
  )
}

/**
 * A besluit that this caller may see.
 * @throws Problem `not-found`
 */
export async function getBesluitRow(context: Context, id: Id): Promise<BesluitRow> {
  const [row] = await context.sql<BesluitRow>(`SELECT ${columns} FROM plan.besluit WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    id,
  ])
  if (!row) throw new Problem('not-found')
  return row
}

/** What these besluiten say, as far as this caller may read it. */
export async function listInhoudRows(context: Context, ids: readonly Id[]): Promise<InhoudRow[]> {
  return context.sql<InhoudRow>(
    `SELECT id, wet, artikel, uitkomst, motivering, voorzieningen FROM plan.besluit_inhoud
     WHERE tenant_id = $1 AND id = ANY ($2::uuid[])`,
    [context.tenant, ids],
  )
}

export async function insertBesluit(context: Context, row: BesluitRow, inhoud: InhoudRow): Promise<void> {
  await context.sql(
    `INSERT INTO plan.besluit (tenant_id, id, dossier_id, vraag_id, van, tot, besloten_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [context.tenant, row.id, row.persoonId, row.vraagId, row.van, row.tot, row.beslotenOp],
  )
  await context.sql(
    `INSERT INTO plan.besluit_inhoud (tenant_id, id, dossier_id, wet, artikel, uitkomst, motivering, voorzieningen,
       besloten_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[context.tenant, row.id, row.persoonId, inhoud.wet, inhoud.artikel, inhoud.uitkomst, inhoud.motivering],
      ...[JSON.stringify(inhoud.voorzieningen), context.caller.id],
    ],
  )
}

/**
 * A besluit that this caller may make known, locked until the end of the transaction.
 * @throws Problem `not-found`
 */
export async function lockBesluit(context: Context, id: Id): Promise<BesluitRow> {
  const [row] = await context.sql<BesluitRow>(
    `SELECT ${columns} FROM plan.besluit WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, id],
  )
  if (!row) throw new Problem('not-found')
  return row
}

export async function setBekend(context: Context, id: Id, op: CivilDate, bezwaarTot: CivilDate): Promise<void> {
  await context.sql(
    'UPDATE plan.besluit SET bekendgemaakt_op = $3, bezwaar_tot = $4 WHERE tenant_id = $1 AND id = $2',
    [context.tenant, id, op, bezwaarTot],
  )
}

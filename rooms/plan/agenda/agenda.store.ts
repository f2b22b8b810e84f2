import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { toDaterange } from '@samenhang/kernel/period/period.ts'
import { actieColumns } from '../actie/actie.store.ts'
import type { ActieRow } from '../actie/actie.ts'
import { readRegisseur, regisseurColumns } from '../regisseur/regisseur.store.ts'
import type { RegisseurRow, ZonderRow } from '../regisseur/regisseur.ts'

/** Acties in these huishoudens that are neither done nor dropped. */
export async function listOpenActies(context: Context, huishoudens: readonly string[]): Promise<ActieRow[]> {
  return context.sql<ActieRow>(
    `SELECT ${actieColumns} FROM plan.actie WHERE tenant_id = $1 AND huishouden_id = ANY ($2::uuid[])
       AND gedaan_op IS NULL AND vervallen_op IS NULL`,
    [context.tenant, huishoudens],
  )
}

/** Regisseurs of these huishoudens: proposals that wait, and who it is today. */
export async function listRegisseursIn(context: Context, huishoudens: readonly string[]): Promise<RegisseurRow[]> {
  const rows = await context.sql<Parameters<typeof readRegisseur>[0]>(
    `SELECT ${regisseurColumns} FROM plan.regisseur WHERE tenant_id = $1 AND huishouden_id = ANY ($2::uuid[])
       AND ((period IS NULL AND geweigerd_op IS NULL AND ingetrokken_op IS NULL) OR period @> $3::date)`,
    [context.tenant, huishoudens, context.today],
  )
  return rows.map(readRegisseur)
}

/** The newest gap that was said of each of these huishoudens and has begun. */
export async function listZonderIn(
  context: Context,
  huishoudens: readonly string[],
): Promise<(ZonderRow & { huishoudenId: Id })[]> {
  return context.sql(
    `SELECT DISTINCT ON (huishouden_id) huishouden_id AS "huishoudenId", vanaf::text, uiterlijk::text, reden
     FROM plan.zonder_regisseur WHERE tenant_id = $1 AND huishouden_id = ANY ($2::uuid[]) AND vanaf <= $3
     ORDER BY huishouden_id, vanaf DESC, id DESC`,
    [context.tenant, huishoudens, context.today],
  )
}

/** Absences of the caller from today on. */
export async function listVervangingen(
  context: Context,
): Promise<{ medewerkerId: Id; from: CivilDate; to: CivilDate }[]> {
  return context.sql(
    `SELECT vervanger_id AS "medewerkerId", lower(period)::text AS from, (upper(period) - 1)::text AS to
     FROM plan.vervanging WHERE tenant_id = $1 AND medewerker_id = $2 AND upper(period) > $3::date ORDER BY period`,
    [context.tenant, context.caller.id, context.today],
  )
}

/** @throws Problem `conflict` when there is somebody for one of these days */
export async function insertVervanging(
  context: Context,
  row: { id: Id; medewerkerId: Id; from: CivilDate; to: CivilDate },
): Promise<void> {
  const insert = context.sql(
    'INSERT INTO plan.vervanging (tenant_id, id, medewerker_id, vervanger_id, period) VALUES ($1, $2, $3, $4, $5)',
    [context.tenant, row.id, context.caller.id, row.medewerkerId, toDaterange(row)],
  )
  await insert.catch((error: { constraint?: string }) => {
    if (error.constraint === 'vervanging_one') throw new Problem('conflict', 'Voor een van die dagen is er al iemand.')
    throw error
  })
}

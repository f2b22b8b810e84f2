import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { DoelRow } from './doel.ts'

/** Whose doelen: all in a huishouden, or those about one person. */
export type Of = { readonly huishoudenId: Id } | { readonly persoonId: Id }

const columns = `id, dossier_id AS "dossierId", huishouden_id AS "huishoudenId", personen, titel,
  vastgesteld_op::text AS "vastgesteldOp", bereikt_op::text AS "bereiktOp", beeindigd_op::text AS "beeindigdOp",
  zonder_woorden AS "zonderWoorden", dient_doel AS "dientDoel", deelnemers`

/** Doelen that this caller may see, oldest first. */
export async function listDoelRows(context: Context, of: Of): Promise<DoelRow[]> {
  const [where, id] =
    'huishoudenId' in of ? ['huishouden_id = $2', of.huishoudenId] : [`id IN (${doelenOf('$2')})`, of.persoonId]
  return context.sql<DoelRow>(
    `SELECT ${columns} FROM plan.doel WHERE tenant_id = $1 AND ${where} ORDER BY vastgesteld_op, id`,
    [context.tenant, id],
  )
}

/** SQL for the ids of the doelen that are about a person, by an index; `$1` is the tenant. */
export function doelenOf(persoon: string): string {
  return `SELECT doel_id FROM plan.doel_persoon WHERE tenant_id = $1 AND persoon_id = ${persoon}`
}

/**
 * A doel that this caller may change, locked until the end of the transaction.
 * @throws Problem `not-found`
 */
export async function lockDoel(context: Context, doelId: Id): Promise<DoelRow> {
  const [doel] = await context.sql<DoelRow>(
    `SELECT ${columns} FROM plan.doel WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, doelId],
  )
  if (!doel) throw new Problem('not-found')
  return doel
}

export async function insertDoel(context: Context, doel: DoelRow): Promise<void> {
  await context.sql(
    `INSERT INTO plan.doel (tenant_id, id, dossier_id, huishouden_id, personen, titel, vastgesteld_op, vastgesteld_door,
       zonder_woorden, dient_doel)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      context.tenant,
      doel.id,
      doel.dossierId,
      doel.huishoudenId,
      doel.personen,
      doel.titel,
      doel.vastgesteldOp,
      context.caller.id,
      doel.zonderWoorden,
      doel.dientDoel,
    ],
  )
  await context.sql(
    `INSERT INTO plan.doel_persoon (tenant_id, persoon_id, doel_id, dossier_id, huishouden_id)
     SELECT DISTINCT $1, persoon, $3::uuid, $4::uuid, $5::uuid FROM unnest($2::uuid[]) AS persoon`,
    [context.tenant, doel.personen, doel.id, doel.dossierId, doel.huishoudenId],
  )
}

export async function setDientDoel(context: Context, doelId: Id, dientDoel: Id | null): Promise<void> {
  await context.sql('UPDATE plan.doel SET dient_doel = $3 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    doelId,
    dientDoel,
  ])
}

/** Also on the schakels, whose fence compares the same. */
export async function setDeelnemers(context: Context, doelId: Id, deelnemers: readonly Id[]): Promise<void> {
  const values = [context.tenant, doelId, deelnemers]
  await context.sql('UPDATE plan.doel SET deelnemers = $3 WHERE tenant_id = $1 AND id = $2', values)
  await context.sql('UPDATE plan.doel_woord SET deelnemers = $3 WHERE tenant_id = $1 AND doel_id = $2', values)
}

export async function setEinde(context: Context, doelId: Id, bereikt: boolean, op: CivilDate): Promise<void> {
  await context.sql('UPDATE plan.doel SET bereikt_op = $3, beeindigd_op = $4 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    doelId,
    bereikt ? op : null,
    bereikt ? null : op,
  ])
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { fromDaterange, type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import type { RegisseurRow, ZonderRow } from './regisseur.ts'

/** Columns as `readRegisseur` wants them. */
export const regisseurColumns = `id, huishouden_id AS "huishoudenId", huishouden_naam AS "huishoudenNaam",
  medewerker_id AS "medewerkerId", reden, voorgesteld_op::text AS "voorgesteldOp", vanaf::text,
  aanvaard_op::text AS "aanvaardOp", geweigerd_op::text AS "geweigerdOp", ingetrokken_op::text AS "ingetrokkenOp",
  akkoord_op::text AS "akkoordOp", akkoord_hoe AS "akkoordHoe", period::text`

type Read = Omit<RegisseurRow, 'period'> & { readonly period: string | null }
/** A row of the table with its period read. */
export function readRegisseur(row: Read): RegisseurRow {
  return { ...row, period: row.period === null ? null : fromDaterange(row.period) }
}

/** All regisseurs and proposals of a huishouden that this caller may see, the newest first. */
export async function listRegisseurs(context: Context, huishoudenId: Id): Promise<RegisseurRow[]> {
  const rows = await context.sql<Read>(
    `SELECT ${regisseurColumns} FROM plan.regisseur WHERE tenant_id = $1 AND huishouden_id = $2
     ORDER BY lower(period) DESC NULLS FIRST, voorgesteld_op DESC, id DESC`,
    [context.tenant, huishoudenId],
  )
  return rows.map(readRegisseur)
}

/** Proposals that wait, in which this caller is the one that is asked. */
export async function listOwnProposals(context: Context): Promise<RegisseurRow[]> {
  const rows = await context.sql<Read>(
    `SELECT ${regisseurColumns} FROM plan.regisseur WHERE tenant_id = $1 AND medewerker_id = $2 AND period IS NULL
       AND geweigerd_op IS NULL AND ingetrokken_op IS NULL ORDER BY voorgesteld_op, id`,
    [context.tenant, context.caller.id],
  )
  return rows.map(readRegisseur)
}

/**
 * One that this caller may change, locked until the end of the transaction.
 * @throws Problem `not-found`
 */
export async function lockRegisseur(context: Context, id: Id): Promise<RegisseurRow> {
  const [row] = await context.sql<Read>(
    `SELECT ${regisseurColumns} FROM plan.regisseur WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, id],
  )
  if (!row) throw new Problem('not-found')
  return readRegisseur(row)
}

type NewRegisseur = Pick<RegisseurRow, 'id' | 'huishoudenId' | 'huishoudenNaam' | 'medewerkerId' | 'reden' | 'vanaf'>

/** A proposal; one that still waited gives way to it. */
export async function insertProposal(context: Context, row: NewRegisseur): Promise<void> {
  await context.sql(
    `UPDATE plan.regisseur SET ingetrokken_op = $3 WHERE tenant_id = $1 AND huishouden_id = $2 AND period IS NULL
       AND geweigerd_op IS NULL AND ingetrokken_op IS NULL`,
    [context.tenant, row.huishoudenId, context.today],
  )
  await context.sql(
    `INSERT INTO plan.regisseur (tenant_id, id, huishouden_id, huishouden_naam, medewerker_id, reden, voorgesteld_op,
       voorgesteld_door, vanaf)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[context.tenant, row.id, row.huishoudenId, row.huishoudenNaam, row.medewerkerId, row.reden],
      ...[context.today, context.caller.id, row.vanaf],
    ],
  )
}

export async function setAanvaard(context: Context, id: Id, aanvaard: boolean): Promise<void> {
  await context.sql('UPDATE plan.regisseur SET aanvaard_op = $3, geweigerd_op = $4 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    id,
    aanvaard ? context.today : null,
    aanvaard ? null : context.today,
  ])
}

export async function setAkkoord(
  context: Context,
  id: Id,
  persoonId: Id,
  hoe: NonNullable<RegisseurRow['akkoordHoe']>,
): Promise<void> {
  await context.sql(
    'UPDATE plan.regisseur SET akkoord_op = $3, akkoord_van = $4, akkoord_hoe = $5 WHERE tenant_id = $1 AND id = $2',
    [context.tenant, id, context.today, persoonId, hoe],
  )
}

export async function setPeriod(context: Context, id: Id, period: Period): Promise<void> {
  await context.sql('UPDATE plan.regisseur SET period = $3 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    id,
    toDaterange(period),
  ])
}

/** Gaps that were said aloud, the newest first. */
export async function listZonder(context: Context, huishoudenId: Id): Promise<ZonderRow[]> {
  return context.sql<ZonderRow>(
    `SELECT vanaf::text, uiterlijk::text, reden FROM plan.zonder_regisseur WHERE tenant_id = $1 AND huishouden_id = $2
     ORDER BY vanaf DESC, id DESC`,
    [context.tenant, huishoudenId],
  )
}

type NewZonder = { id: Id; huishoudenId: Id; vanaf: CivilDate; uiterlijk: CivilDate; reden: string }

export async function insertZonder(context: Context, row: NewZonder): Promise<void> {
  await context.sql(
    `INSERT INTO plan.zonder_regisseur (tenant_id, id, huishouden_id, vanaf, uiterlijk, reden, gezegd_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [context.tenant, row.id, row.huishoudenId, row.vanaf, row.uiterlijk, row.reden, context.caller.id],
  )
}

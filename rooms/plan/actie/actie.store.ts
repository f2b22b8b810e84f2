import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { doelenOf, type Of } from '../doel/doel.store.ts'
import type { Eigenaar } from './actie.contract.ts'
import type { ActieRow } from './actie.ts'

/** Columns of an actie as `ActieRow` names them. */
export const actieColumns = `id, doel_id AS "doelId", dossier_id AS "dossierId", huishouden_id AS "huishoudenId", personen, titel,
  eigenaar_soort AS "eigenaarSoort", eigenaar_id AS "eigenaarId", eigenaar_naam AS "eigenaarNaam",
  eigenaar_sinds::text AS "eigenaarSinds", vanaf::text, tot::text, ritme, plek, weekdagen,
  to_char(van_tijd, 'HH24:MI') AS "vanTijd", to_char(tot_tijd, 'HH24:MI') AS "totTijd",
  begonnen_op::text AS "begonnenOp", gedaan_op::text AS "gedaanOp", vervallen_op::text AS "vervallenOp"`

/** Acties that this caller may see, by doel and date. */
export async function listActieRows(context: Context, of: Of): Promise<ActieRow[]> {
  const [where, id] =
    'huishoudenId' in of ? ['huishouden_id = $2', of.huishoudenId] : [`doel_id IN (${doelenOf('$2')})`, of.persoonId]
  return context.sql<ActieRow>(
    `SELECT ${actieColumns} FROM plan.actie WHERE tenant_id = $1 AND ${where} ORDER BY doel_id, vanaf, id`,
    [context.tenant, id],
  )
}

/**
 * An actie that this caller may change, locked until the end of the transaction.
 * @throws Problem `not-found`
 */
export async function lockActie(context: Context, actieId: Id): Promise<ActieRow> {
  const [actie] = await context.sql<ActieRow>(
    `SELECT ${actieColumns} FROM plan.actie WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, actieId],
  )
  if (!actie) throw new Problem('not-found')
  return actie
}

export async function insertActie(context: Context, row: ActieRow, deelnemers: readonly Id[]): Promise<void> {
  await context.sql(
    `INSERT INTO plan.actie (tenant_id, id, doel_id, dossier_id, huishouden_id, personen, deelnemers, titel,
       eigenaar_soort, eigenaar_id, eigenaar_naam, eigenaar_sinds, vanaf, tot, ritme, plek, weekdagen, van_tijd,
       tot_tijd, gemaakt_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      ...[context.tenant, row.id, row.doelId, row.dossierId, row.huishoudenId, row.personen, deelnemers, row.titel],
      ...[row.eigenaarSoort, row.eigenaarId, row.eigenaarNaam, row.eigenaarSinds, row.vanaf, row.tot, row.ritme],
      ...[row.plek, row.weekdagen, row.vanTijd, row.totTijd, context.caller.id],
    ],
  )
}

/** Gives it to an owner from today on. @param tot a new last day, null for none; undefined leaves it */
export async function setEigenaarOf(
  context: Context,
  actieId: Id,
  eigenaar: Eigenaar,
  tot: CivilDate | null | undefined,
): Promise<void> {
  const { soort, id, naam } = columnsOf(eigenaar)
  await context.sql(
    `UPDATE plan.actie SET eigenaar_soort = $3, eigenaar_id = $4, eigenaar_naam = $5, eigenaar_sinds = $6,
       tot = CASE WHEN $7 THEN $8::date ELSE tot END
     WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, actieId, soort, id, naam, context.today, tot !== undefined, tot ?? null],
  )
}

/** How an owner stands in the columns of an actie. */
export function columnsOf(eigenaar: Eigenaar): {
  soort: ActieRow['eigenaarSoort']
  id: Id | null
  naam: string | null
} {
  switch (eigenaar.soort) {
    case 'persoon':
      return { soort: 'persoon', id: eigenaar.persoonId, naam: null }
    case 'medewerker':
      return { soort: 'medewerker', id: eigenaar.medewerkerId, naam: null }
    case 'netwerk':
      return { soort: 'netwerk', id: null, naam: eigenaar.naam }
    case 'niemand':
      return { soort: null, id: null, naam: null }
  }
}

const standColumn = { begonnen: 'begonnen_op', gedaan: 'gedaan_op', vervallen: 'vervallen_op' } as const

export async function setStand(
  context: Context,
  actieId: Id,
  stand: keyof typeof standColumn,
  op: CivilDate,
): Promise<void> {
  await context.sql(`UPDATE plan.actie SET ${standColumn[stand]} = $3 WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    actieId,
    op,
  ])
}

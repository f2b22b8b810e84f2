import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'

export type NoodtoegangRow = {
  readonly id: Id
  readonly persoonId: Id
  readonly medewerkerId: Id
  readonly reden: string
  readonly van: Date
  readonly tot: Date
  readonly tweedeId: Id
  readonly beoordelenVoor: CivilDate
  readonly oordeel: 'terecht' | 'onterecht' | null
  readonly toelichting: string | null
  readonly beoordeeldDoor: Id | null
  readonly beoordeeldOp: CivilDate | null
}

const columns = `id, dossier_id AS "persoonId", medewerker_id AS "medewerkerId", reden, from_at AS van, until_at AS tot,
  second_id AS "tweedeId", judge_by::text AS "beoordelenVoor", oordeel, toelichting,
  judged_by AS "beoordeeldDoor", judged_on::text AS "beoordeeldOp"`

export async function insertNoodtoegang(
  context: Context,
  row: Pick<NoodtoegangRow, 'id' | 'persoonId' | 'reden' | 'van' | 'tot' | 'tweedeId' | 'beoordelenVoor'>,
): Promise<void> {
  await context.sql(
    `INSERT INTO delen.noodtoegang (tenant_id, id, dossier_id, medewerker_id, reden, from_at, until_at, second_id, judge_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      row.id,
      row.persoonId,
      context.caller.id,
      row.reden,
      row.van,
      row.tot,
      row.tweedeId,
      row.beoordelenVoor,
    ],
  )
}

/** Those that this caller may see, or of one person; newest first. */
export function listNoodtoegangRows(context: Context, persoonId: Id | null): Promise<NoodtoegangRow[]> {
  return context.sql<NoodtoegangRow>(
    `SELECT ${columns} FROM delen.noodtoegang
     WHERE tenant_id = $1 AND ($2::uuid IS NULL OR dossier_id = $2) ORDER BY from_at DESC, id`,
    [context.tenant, persoonId],
  )
}

/** @throws Problem `not-found` for one's own and for what was judged already */
export async function setOordeel(
  context: Context,
  id: Id,
  oordeel: 'terecht' | 'onterecht',
  toelichting: string,
): Promise<Id> {
  const [row] = await context.sql<{ dossier_id: Id }>(
    `UPDATE delen.noodtoegang SET oordeel = $3, toelichting = $4, judged_by = $5, judged_on = $6
     WHERE tenant_id = $1 AND id = $2 AND oordeel IS NULL RETURNING dossier_id`,
    [context.tenant, id, oordeel, toelichting, context.caller.id, context.today],
  )
  if (!row) throw new Problem('not-found')
  return row.dossier_id
}

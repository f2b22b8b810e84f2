import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Wet } from '../shapes.ts'

type NewToewijzing = { readonly id: Id; readonly dossier_id: Id; readonly partij_id: Id; readonly nummer: number }

/** Adds those that are new; one whose number is taken by another is left out without a word. */
export async function insertToewijzingen(ctx: Context, wet: Wet, rows: readonly NewToewijzing[]): Promise<void> {
  await ctx.sql(
    `INSERT INTO uitvoering.toewijzing (tenant_id, id, dossier_id, partij_id, wet, nummer)
     SELECT $1, id, dossier_id, partij_id, $2, nummer
     FROM jsonb_to_recordset($3::jsonb) AS added (id uuid, dossier_id uuid, partij_id uuid, nummer bigint)
     ON CONFLICT DO NOTHING`,
    [ctx.tenant, wet, JSON.stringify(rows)],
  )
}

/** Which of these are kept. */
export async function listKept(ctx: Context, ids: readonly Id[]): Promise<Set<string>> {
  const rows = await ctx.sql<{ id: string }>(
    'SELECT id FROM uitvoering.toewijzing WHERE tenant_id = $1 AND id = ANY ($2::uuid[])',
    [ctx.tenant, ids],
  )
  return new Set(rows.map(({ id }) => id))
}

export type ToewijzingRow = {
  readonly toewijzingId: Id
  readonly persoonId: Id
  readonly partijId: Id
  readonly wet: Wet
  readonly nummer: string
  readonly period: string
  readonly productcategorie: string | null
  readonly productcode: string | null
  readonly volume: number | null
  readonly eenheid: string | null
  readonly frequentie: string | null
  readonly budgetCents: string | null
  readonly toegewezenOp: CivilDate
  readonly redenWijziging: string | null
  /** Null when there is none and when it may not be read. */
  readonly commentaar: string | null
}

/** The version that holds (IV013) of each toewijzing of these persons, or of one toewijzing. */
export async function selectToewijzingen(
  ctx: Context,
  of: { readonly persoonIds: readonly Id[] } | { readonly toewijzingId: Id },
): Promise<ToewijzingRow[]> {
  const [column, ids] = 'persoonIds' in of ? ['dossier_id', of.persoonIds] : ['toewijzing_id', [of.toewijzingId]]
  return ctx.sql<ToewijzingRow>(
    `SELECT versie.toewijzing_id AS "toewijzingId", versie.dossier_id AS "persoonId", versie.partij_id AS "partijId",
       toewijzing.wet, toewijzing.nummer, versie.period::text AS period, versie.productcategorie, versie.productcode,
       versie.volume, versie.eenheid, versie.frequentie, versie.budget_cents AS "budgetCents",
       versie.toegewezen_op::text AS "toegewezenOp", versie.reden_wijziging AS "redenWijziging", inhoud.commentaar
     FROM (SELECT DISTINCT ON (toewijzing_id) * FROM uitvoering.toewijzing_versie
           WHERE tenant_id = $1 AND ${column} = ANY ($2::uuid[]) ORDER BY toewijzing_id, sort_key DESC) AS versie
     JOIN uitvoering.toewijzing AS toewijzing ON toewijzing.tenant_id = $1 AND toewijzing.id = versie.toewijzing_id
     LEFT JOIN uitvoering.toewijzing_inhoud AS inhoud ON inhoud.tenant_id = $1
       AND inhoud.toewijzing_id = versie.toewijzing_id AND inhoud.bericht_id = versie.bericht_id
     ORDER BY lower(versie.period), toewijzing.wet, toewijzing.nummer`,
    [ctx.tenant, ids],
  )
}

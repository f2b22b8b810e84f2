import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { fromDaterange, type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import { saying } from '../conflict.ts'
import type { Naam } from '../persoon/persoon.ts'

export type Lid = Naam & {
  readonly lidId: Id
  readonly persoonId: Id
  readonly rol: string
  readonly geboortedatum: string | null
  readonly period: Period
}

/** Name of a huishouden that the caller may know of. */
export async function findHuishouden(ctx: Context, huishoudenId: string): Promise<string | undefined> {
  const rows = await ctx.sql<{ naam: string }>('SELECT naam FROM basis.huishouden WHERE tenant_id = $1 AND id = $2', [
    ctx.tenant,
    huishoudenId,
  ])
  return rows[0]?.naam
}

/** Current members, the eldest first; who was born on an unknown day last. */
export async function listLeden(ctx: Context, huishoudenId: string): Promise<Lid[]> {
  const rows = await ctx.sql<Lid & { period: string }>(
    `SELECT lid.id AS "lidId", lid.persoon_id AS "persoonId", lid.rol, lid.period::text AS period,
       persoon.voornamen, persoon.voorvoegsel, persoon.geslachtsnaam, persoon.geboortedatum
     FROM basis.huishoudlid AS lid
     JOIN basis.persoon AS persoon ON persoon.tenant_id = $1 AND persoon.id = lid.persoon_id
     WHERE lid.tenant_id = $1 AND lid.huishouden_id = $2 AND lid.period @> $3::date
     ORDER BY persoon.geboortedatum NULLS LAST, lid.id`,
    [ctx.tenant, huishoudenId, ctx.today],
  )
  return rows.map((row) => ({ ...row, period: fromDaterange(row.period) }))
}

export type Regel = { readonly huishoudenId: Id; readonly naam: string; readonly leden: number }

/** Huishoudens in scope whose name has this text in it. */
export async function listHuishoudens(ctx: Context, naam: string, descending: boolean): Promise<Regel[]> {
  return ctx.sql<Regel>(
    `SELECT huishouden.id AS "huishoudenId", huishouden.naam, count(lid.id)::int AS leden
     FROM basis.huishouden AS huishouden
     LEFT JOIN basis.huishoudlid AS lid
       ON lid.tenant_id = $1 AND lid.huishouden_id = huishouden.id AND lid.period @> $4::date
     WHERE huishouden.tenant_id = $1 AND ($2::uuid[] IS NULL OR huishouden.id = ANY ($2::uuid[]))
       AND strpos(lower(huishouden.naam), lower($3)) > 0
     GROUP BY huishouden.id, huishouden.naam
     ORDER BY huishouden.naam ${descending ? 'DESC' : 'ASC'}, huishouden.id`,
    [ctx.tenant, ctx.dossiersFor('huishouden.read'), naam, ctx.today],
  )
}

/** Current members of every huishouden in scope. */
export async function listLedenInScope(ctx: Context): Promise<{ huishoudenId: Id; persoonId: Id }[]> {
  return ctx.sql(
    `SELECT huishouden_id AS "huishoudenId", persoon_id AS "persoonId" FROM basis.huishoudlid
     WHERE tenant_id = $1 AND ($2::uuid[] IS NULL OR huishouden_id = ANY ($2::uuid[])) AND period @> $3::date
     ORDER BY huishouden_id, persoon_id`,
    [ctx.tenant, ctx.dossiersFor('huishouden.read'), ctx.today],
  )
}

export async function insertHuishouden(ctx: Context, id: Id, naam: string): Promise<void> {
  await ctx.sql('INSERT INTO basis.huishouden (tenant_id, id, naam) VALUES ($1, $2, $3)', [ctx.tenant, id, naam])
}

/** @throws Problem `conflict` when this persoon already belongs to it in that period. */
export async function insertLid(
  ctx: Context,
  lid: { id: Id; huishoudenId: Id; persoonId: Id; rol: string; period: Period },
): Promise<void> {
  const insert = ctx.sql(
    `INSERT INTO basis.huishoudlid (tenant_id, id, huishouden_id, persoon_id, rol, period) VALUES ($1, $2, $3, $4, $5, $6)`,
    [ctx.tenant, lid.id, lid.huishoudenId, lid.persoonId, lid.rol, toDaterange(lid.period)],
  )
  await saying('huishoudlid_once', 'Deze persoon hoort dan al bij dit huishouden.', insert)
}

/** Ends a membership that lasts longer than this day; undefined when there is none to end. */
export async function endLid(ctx: Context, huishoudenId: Id, lidId: Id, to: CivilDate): Promise<Id | undefined> {
  const rows = await ctx.sql<{ persoonId: Id }>(
    `UPDATE basis.huishoudlid SET period = daterange(lower(period), $4::date, '[]')
     WHERE tenant_id = $1 AND huishouden_id = $2 AND id = $3 AND lower(period) <= $4::date
       AND (upper(period) IS NULL OR upper(period) > $4::date)
     RETURNING persoon_id AS "persoonId"`,
    [ctx.tenant, huishoudenId, lidId, to],
  )
  return rows[0]?.persoonId
}

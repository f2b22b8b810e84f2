import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { fromDaterange, type Period } from '@samenhang/kernel/period/period.ts'
import type { Naam } from './persoon.ts'

export type PersoonRow = Naam & {
  readonly id: Id
  readonly geboortedatum: string | null
  readonly overlijdensdatum: string | null
  readonly adres_geheim: boolean
}

const columns = 'id, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, overlijdensdatum, adres_geheim'

export async function findPersoon(ctx: Context, persoonId: string): Promise<PersoonRow | undefined> {
  const rows = await ctx.sql<PersoonRow>(`SELECT ${columns} FROM basis.persoon WHERE tenant_id = $1 AND id = $2`, [
    ctx.tenant,
    persoonId,
  ])
  return rows[0]
}

/** Persons in scope who belong to no huishouden that the caller sees, by name. */
export async function listOutsideHuishoudens(ctx: Context): Promise<PersoonRow[]> {
  return ctx.sql<PersoonRow>(
    `SELECT ${columns} FROM basis.persoon
     WHERE tenant_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2::uuid[])) AND NOT EXISTS (
       SELECT FROM basis.huishoudlid AS lid
       WHERE lid.tenant_id = $1 AND lid.persoon_id = persoon.id AND lid.period @> $4::date
         AND ($3::uuid[] IS NULL OR lid.huishouden_id = ANY ($3::uuid[])))
     ORDER BY geslachtsnaam, voornamen, id`,
    [ctx.tenant, ctx.dossiersFor('persoon.read'), ctx.dossiersFor('huishouden.read'), ctx.today],
  )
}

/** Who shares a huishouden with this persoon today, and who was found by bsn today; of those whom the caller may see. */
export async function listBekenden(ctx: Context, persoonId: string, found: readonly string[]): Promise<PersoonRow[]> {
  return ctx.sql<PersoonRow>(
    `SELECT ${columns} FROM basis.persoon
     WHERE tenant_id = $1 AND id <> $2 AND ($3::uuid[] IS NULL OR id = ANY ($3::uuid[]))
       AND (id = ANY ($4::uuid[]) OR id IN (SELECT other.persoon_id FROM basis.huishoudlid AS own
         JOIN basis.huishoudlid AS other ON other.tenant_id = $1 AND other.huishouden_id = own.huishouden_id
           AND other.period @> $5::date
         WHERE own.tenant_id = $1 AND own.persoon_id = $2 AND own.period @> $5::date))
     ORDER BY geslachtsnaam, voornamen, id`,
    [ctx.tenant, persoonId, ctx.dossiersFor('persoon.read'), found, ctx.today],
  )
}

/** A persoon who was found by bsn, seen for the length of this one query: the caller may not see them yet. */
export async function findPersoonBeforeScope(ctx: Context, persoonId: string): Promise<PersoonRow | undefined> {
  await ctx.enter({ 'scope.persoon.relate': `{${persoonId}}` })
  const found = await findPersoon(ctx, persoonId)
  await ctx.enter({ 'scope.persoon.relate': '' })
  return found
}

export type NewPersoon = Omit<PersoonRow, 'adres_geheim'> & { readonly adresGeheim: boolean; readonly bron: string }

/**
 * Adds a persoon and the reference under which they stand in the log. That reference comes from chance alone: an id of
 * version 7 would tell by its time whose it is after the row is destroyed.
 */
export async function insertPersoon(ctx: Context, persoon: NewPersoon): Promise<void> {
  await ctx.sql(
    `INSERT INTO basis.persoon (tenant_id, id, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, overlijdensdatum,
       adres_geheim, bron) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ctx.tenant,
      persoon.id,
      persoon.voornamen,
      persoon.voorvoegsel,
      persoon.geslachtsnaam,
      persoon.geboortedatum,
      persoon.overlijdensdatum,
      persoon.adresGeheim,
      persoon.bron,
    ],
  )
  await ctx.sql('INSERT INTO log.subject (tenant_id, persoon_id, ref) VALUES ($1, $2, gen_random_uuid())', [
    ctx.tenant,
    persoon.id,
  ])
}

/** Marks the address of these persons as secret. */
export async function markAdresGeheim(ctx: Context, persoonIds: readonly Id[]): Promise<void> {
  await ctx.enter({ 'scope.persoon.relate': `{${persoonIds.join()}}` })
  await ctx.sql('UPDATE basis.persoon SET adres_geheim = true WHERE tenant_id = $1 AND id = ANY ($2::uuid[])', [
    ctx.tenant,
    persoonIds,
  ])
  await ctx.enter({ 'scope.persoon.relate': '' })
}

type NamedRow = { [part in keyof Naam]: Naam[part] | null } & { id: Id; soort: string; period: string }
export type Named = { readonly id: Id; readonly naam: Naam | null; readonly soort: string; readonly period: Period }

/** Who has, had or will have gezag over this child, the last to end first; the name is null where the caller may not see it. */
export async function listGezag(ctx: Context, kindId: string): Promise<Named[]> {
  const rows = await ctx.sql<NamedRow>(
    `SELECT gezag.id, gezag.soort, gezag.period::text AS period, persoon.voornamen, persoon.voorvoegsel,
       coalesce(persoon.geslachtsnaam, partij.naam) AS geslachtsnaam
     FROM basis.gezag AS gezag
     LEFT JOIN basis.persoon AS persoon ON persoon.tenant_id = $1 AND persoon.id = gezag.houder_persoon_id
     LEFT JOIN basis.partij AS partij ON partij.tenant_id = $1 AND partij.id = gezag.houder_partij_id
     WHERE gezag.tenant_id = $1 AND gezag.kind_id = $2
     ORDER BY upper(gezag.period) DESC NULLS FIRST, lower(gezag.period), gezag.id`,
    [ctx.tenant, kindId],
  )
  return rows.map(toNamed)
}

/** Who represents, represented or will represent this persoon, and in what; the last to end first. */
export async function listVertegenwoordigers(
  ctx: Context,
  persoonId: string,
): Promise<(Named & { readonly scope: string[] })[]> {
  const rows = await ctx.sql<NamedRow & { scope: string[] }>(
    `SELECT held.id, held.soort, held.scope, held.period::text AS period, persoon.voornamen, persoon.voorvoegsel,
       persoon.geslachtsnaam
     FROM basis.vertegenwoordiging AS held
     LEFT JOIN basis.persoon AS persoon ON persoon.tenant_id = $1 AND persoon.id = held.vertegenwoordiger_id
     WHERE held.tenant_id = $1 AND held.persoon_id = $2
     ORDER BY upper(held.period) DESC NULLS FIRST, lower(held.period), held.id`,
    [ctx.tenant, persoonId],
  )
  return rows.map((row) => ({ ...toNamed(row), scope: row.scope }))
}

function toNamed({ voornamen, voorvoegsel, geslachtsnaam, id, soort, period }: NamedRow): Named {
  const naam = geslachtsnaam === null ? null : { voornamen, voorvoegsel, geslachtsnaam }
  return { id, naam, soort, period: fromDaterange(period) }
}

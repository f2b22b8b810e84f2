import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Wet } from '../shapes.ts'

/** The pseudonym of each of these persons, made by chance where there is none yet. */
export async function pseudoniemen(ctx: Context, persoonIds: readonly Id[]): Promise<Map<string, Id>> {
  await ctx.sql(
    `INSERT INTO uitvoering.pseudoniem (tenant_id, dossier_id, pseudoniem)
     SELECT $1, persoon_id, gen_random_uuid() FROM unnest($2::uuid[]) AS persoon_id ORDER BY persoon_id
     ON CONFLICT DO NOTHING`,
    [ctx.tenant, persoonIds],
  )
  const rows = await ctx.sql<{ dossier_id: string; pseudoniem: Id }>(
    'SELECT dossier_id, pseudoniem FROM uitvoering.pseudoniem WHERE tenant_id = $1 AND dossier_id = ANY ($2::uuid[])',
    [ctx.tenant, persoonIds],
  )
  return new Map(rows.map((row) => [row.dossier_id, row.pseudoniem]))
}

/** Which of these references this aanbieder used before, and which of the credited ones were credited before. */
export async function selectKnownReferenties(
  ctx: Context,
  wet: Wet,
  partijId: Id,
  lines: readonly { readonly referentie: string; readonly vorigeReferentie: string | null }[],
): Promise<{ referenties: Set<string>; credited: Set<string> }> {
  const own = lines.map(({ referentie }) => referentie)
  const previous = lines.flatMap(({ vorigeReferentie }) => vorigeReferentie ?? [])
  const rows = await ctx.sql<{ referentie: string; vorige: string | null }>(
    `SELECT referentie, vorige_referentie AS vorige FROM uitvoering.prestatie
     WHERE tenant_id = $1 AND wet = $2 AND partij_id = $3
       AND (referentie = ANY ($4::text[]) OR vorige_referentie = ANY ($5::text[]))`,
    [ctx.tenant, wet, partijId, own, previous],
  )
  return {
    referenties: new Set(rows.map(({ referentie }) => referentie)),
    credited: new Set(rows.flatMap(({ vorige }) => vorige ?? [])),
  }
}

export type PrestatieRow = {
  readonly prestatieId: Id
  readonly toewijzingId: Id
  readonly toegewezen: boolean
  readonly persoonId: Id
  readonly partijId: Id
  readonly wet: Wet
  readonly nummer: string
  readonly productcategorie: string
  readonly productcode: string
  readonly referentie: string
  readonly period: string
  readonly volume: number
  readonly eenheid: string
  readonly cents: string
}

/** Lines of these persons that the caller may see, by toewijzing and month. */
export async function selectPrestaties(ctx: Context, persoonIds: readonly Id[]): Promise<PrestatieRow[]> {
  return ctx.sql<PrestatieRow>(
    `SELECT prestatie.id AS "prestatieId", prestatie.toewijzing_id AS "toewijzingId",
       toewijzing.id IS NOT NULL AS toegewezen, prestatie.dossier_id AS "persoonId", prestatie.partij_id AS "partijId",
       prestatie.wet, prestatie.nummer, prestatie.productcategorie, prestatie.productcode, prestatie.referentie,
       prestatie.period::text AS period, prestatie.volume, prestatie.eenheid, prestatie.cents
     FROM uitvoering.prestatie AS prestatie
     LEFT JOIN uitvoering.toewijzing AS toewijzing
       ON toewijzing.tenant_id = $1 AND toewijzing.id = prestatie.toewijzing_id
     WHERE prestatie.tenant_id = $1 AND prestatie.dossier_id = ANY ($2::uuid[])
     ORDER BY prestatie.wet, prestatie.nummer, prestatie.toewijzing_id, lower(prestatie.period), prestatie.referentie`,
    [ctx.tenant, persoonIds],
  )
}

export type DeclaratieRow = {
  readonly declaratieId: Id
  readonly partijId: Id
  readonly wet: Wet
  readonly nummer: string
  readonly period: string
  readonly dagtekening: CivilDate
  readonly pseudoniem: Id
  readonly prestaties: number
  readonly cents: string
}

/** Declaraties per client under a pseudonym, the newest first. */
export async function selectDeclaraties(
  ctx: Context,
  { wet, partijId }: { wet?: Wet | undefined; partijId?: Id | undefined },
): Promise<DeclaratieRow[]> {
  return ctx.sql<DeclaratieRow>(
    `SELECT id AS "declaratieId", partij_id AS "partijId", wet, nummer, period::text AS period,
       dagtekening::text AS dagtekening, pseudoniem, prestaties, cents
     FROM uitvoering.declaratie
     WHERE tenant_id = $1 AND ($2::text IS NULL OR wet = $2) AND ($3::uuid IS NULL OR partij_id = $3)
     ORDER BY dagtekening DESC, nummer, pseudoniem`,
    [ctx.tenant, wet ?? null, partijId ?? null],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { fromDaterange, type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import type { z } from 'zod'
import { saying } from '../conflict.ts'
import type { zBetrokkenheidSoort } from '../shapes.ts'

export type BetrokkenheidSoort = z.infer<typeof zBetrokkenheidSoort>

export type Betrokkenheid = {
  readonly betrokkenheidId: Id
  readonly medewerkerId: Id
  readonly naam: string
  readonly partij: string
  readonly soort: BetrokkenheidSoort
  readonly period: Period
}

/** Who is involved today with one dossier, by name. */
export async function listBetrokkenheden(ctx: Context, dossierId: string): Promise<Betrokkenheid[]> {
  const rows = await ctx.sql<Betrokkenheid & { period: string }>(
    `SELECT held.id AS "betrokkenheidId", held.medewerker_id AS "medewerkerId", medewerker.naam, partij.naam AS partij,
       held.soort, held.period::text AS period
     FROM basis.betrokkenheid AS held
     JOIN basis.medewerker AS medewerker ON medewerker.tenant_id = $1 AND medewerker.id = held.medewerker_id
     JOIN basis.partij AS partij ON partij.tenant_id = $1 AND partij.id = medewerker.partij_id
     WHERE held.tenant_id = $1 AND held.dossier_id = $2 AND held.period @> $3::date
     ORDER BY medewerker.naam, held.id`,
    [ctx.tenant, dossierId, ctx.today],
  )
  return rows.map((row) => ({ ...row, period: fromDaterange(row.period) }))
}

export type NewBetrokkenheid = {
  readonly id: Id
  readonly medewerkerId: Id
  readonly dossierId: Id
  readonly dossierKind: 'persoon' | 'huishouden'
  readonly soort: BetrokkenheidSoort
  readonly period: Period
  readonly reden: string
}

/** @throws Problem `conflict` when this medewerker already is so involved in that period. */
export async function insertBetrokkenheid(ctx: Context, held: NewBetrokkenheid): Promise<void> {
  const insert = ctx.sql(
    `INSERT INTO basis.betrokkenheid (tenant_id, id, medewerker_id, dossier_id, dossier_kind, soort, period, reden)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ctx.tenant,
      held.id,
      held.medewerkerId,
      held.dossierId,
      held.dossierKind,
      held.soort,
      toDaterange(held.period),
      held.reden,
    ],
  )
  await saying('betrokkenheid_once', 'Deze medewerker is dan al zo betrokken.', insert)
}

/** Ends an involvement that lasts longer than this day; undefined when there is none to end. */
export async function endBetrokkenheid(
  ctx: Context,
  id: Id,
  to: CivilDate,
): Promise<{ dossierId: Id; dossierKind: 'persoon' | 'huishouden' } | undefined> {
  const rows = await ctx.sql<{ dossierId: Id; dossierKind: 'persoon' | 'huishouden' }>(
    `UPDATE basis.betrokkenheid SET period = daterange(lower(period), $3::date, '[]')
     WHERE tenant_id = $1 AND id = $2 AND lower(period) <= $3::date
       AND (upper(period) IS NULL OR upper(period) > $3::date)
     RETURNING dossier_id AS "dossierId", dossier_kind AS "dossierKind"`,
    [ctx.tenant, id, to],
  )
  return rows[0]
}

/** True when this medewerker holds the rol on every day of the period. */
export async function holdsRol(ctx: Context, medewerkerId: Id, rol: string, period: Period): Promise<boolean> {
  const rows = await ctx.sql(
    `SELECT FROM basis.rol WHERE tenant_id = $1 AND medewerker_id = $2 AND rol = $3
     GROUP BY medewerker_id HAVING range_agg(period) @> $4::daterange`,
    [ctx.tenant, medewerkerId, rol, toDaterange(period)],
  )
  return rows.length > 0
}

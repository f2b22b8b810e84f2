import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import { leaningOn, saying } from '../conflict.ts'

export type NewGezag = {
  readonly id: Id
  readonly kindId: Id
  readonly houder: { readonly persoonId: Id } | { readonly partijId: Id }
  readonly soort: string
  readonly period: Period
  readonly bron: string
}

/** @throws Problem `conflict` for who has gezag then already, `not-found` for an organisation that is not here. */
export async function insertGezag(ctx: Context, { id, kindId, houder, soort, period, bron }: NewGezag): Promise<void> {
  const [persoonId, partijId] = 'persoonId' in houder ? [houder.persoonId, null] : [null, houder.partijId]
  const insert = ctx.sql(
    `INSERT INTO basis.gezag (tenant_id, id, kind_id, houder_persoon_id, houder_partij_id, soort, period, bron)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [ctx.tenant, id, kindId, persoonId, partijId, soort, toDaterange(period), bron],
  )
  await leaningOn(
    'gezag_tenant_id_houder_partij_id_fkey',
    saying('gezag_tenant_id_kind_id_houder_persoon_id_period_excl', 'Die persoon heeft dan al gezag.', insert),
  )
}

/** Ends gezag that lasts longer than this day; undefined when there is none. */
export async function endGezag(
  ctx: Context,
  kindId: Id,
  id: Id,
  to: CivilDate,
): Promise<{ houder: Id | null } | undefined> {
  const rows = await ctx.sql<{ houder: Id | null }>(
    `UPDATE basis.gezag SET period = daterange(lower(period), $4::date, '[]')
     WHERE tenant_id = $1 AND kind_id = $2 AND id = $3 AND lower(period) <= $4::date
       AND (upper(period) IS NULL OR upper(period) > $4::date + 1)
     RETURNING houder_persoon_id AS houder`,
    [ctx.tenant, kindId, id, to],
  )
  return rows[0]
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Period, toDaterange } from '@samenhang/kernel/period/period.ts'

export type NewVertegenwoordiging = {
  readonly id: Id
  readonly persoonId: Id
  readonly vertegenwoordigerId: Id
  readonly soort: string
  readonly scope: readonly string[]
  readonly period: Period
  readonly bewijs: string
}

export async function insertVertegenwoordiging(ctx: Context, held: NewVertegenwoordiging): Promise<void> {
  await ctx.sql(
    `INSERT INTO basis.vertegenwoordiging (tenant_id, id, persoon_id, vertegenwoordiger_id, soort, scope, period, bewijs)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ctx.tenant,
      held.id,
      held.persoonId,
      held.vertegenwoordigerId,
      held.soort,
      held.scope,
      toDaterange(held.period),
      held.bewijs,
    ],
  )
}

/** Ends what lasts longer than this day; the id of the vertegenwoordiger, undefined when there is nothing to end. */
export async function endVertegenwoordiging(
  ctx: Context,
  persoonId: Id,
  id: Id,
  to: CivilDate,
): Promise<Id | undefined> {
  const rows = await ctx.sql<{ vertegenwoordiger: Id }>(
    `UPDATE basis.vertegenwoordiging SET period = daterange(lower(period), $4::date, '[]')
     WHERE tenant_id = $1 AND persoon_id = $2 AND id = $3 AND lower(period) <= $4::date
       AND (upper(period) IS NULL OR upper(period) > $4::date + 1)
     RETURNING vertegenwoordiger_id AS vertegenwoordiger`,
    [ctx.tenant, persoonId, id, to],
  )
  return rows[0]?.vertegenwoordiger
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Period, toDaterange } from '@samenhang/kernel/period/period.ts'

export type NewGezag = {
  readonly id: Id
  readonly kindId: Id
  readonly houderId: Id
  readonly period: Period
  readonly bron: string
}

export async function insertGezag(ctx: Context, { id, kindId, houderId, period, bron }: NewGezag): Promise<void> {
  await ctx.sql(
    `INSERT INTO basis.gezag (tenant_id, id, kind_id, houder_persoon_id, soort, period, bron)
     VALUES ($1, $2, $3, $4, 'ouderlijk gezag', $5, $6)`,
    [ctx.tenant, id, kindId, houderId, toDaterange(period), bron],
  )
}

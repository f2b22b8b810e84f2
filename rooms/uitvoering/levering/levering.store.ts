import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Levering } from './levering.ts'

export type LeveringRow = Omit<Levering, 'nummer' | 'begindatum' | 'einddatum'> & {
  readonly toewijzingId: Id
  readonly begindatum: CivilDate
  readonly einddatum: CivilDate | null
}

/** All that was reported on these toewijzingen, removals included. */
export async function selectLeveringen(ctx: Context, toewijzingIds: readonly Id[]): Promise<LeveringRow[]> {
  return ctx.sql<LeveringRow>(
    `SELECT toewijzing_id AS "toewijzingId", soort, is_removal AS "isRemoval", productcategorie, productcode,
       begindatum::text AS begindatum, einddatum::text AS einddatum, reden
     FROM uitvoering.levering WHERE tenant_id = $1 AND toewijzing_id = ANY ($2::uuid[])`,
    [ctx.tenant, toewijzingIds],
  )
}

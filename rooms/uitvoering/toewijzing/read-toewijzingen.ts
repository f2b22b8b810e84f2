import { holds } from '@samenhang/kernel/access/policy.ts'
import { seen } from '@samenhang/kernel/access/seen.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { cents } from '@samenhang/kernel/money/money.ts'
import { fromDaterange } from '@samenhang/kernel/period/period.ts'
import { aanbieders } from '../aanbieders.ts'
import { selectLeveringen } from '../levering/levering.store.ts'
import { withoutRemoved } from '../levering/levering.ts'
import type { Toewijzing } from '../shapes.ts'
import { selectToewijzingen, type ToewijzingRow } from './toewijzing.store.ts'
import { isVerwijderd } from './toewijzing.ts'

/** Toewijzingen as this caller may see them: what is not theirs does not come back, care content may be withheld. */
export async function readToewijzingen(
  ctx: Context,
  of: Parameters<typeof selectToewijzingen>[1],
): Promise<Toewijzing[]> {
  const rows = await selectToewijzingen(ctx, of)
  if (rows.length === 0) return []
  const reported = await selectLeveringen(
    ctx,
    rows.map(({ toewijzingId }) => toewijzingId),
  )
  const aanbieder = await aanbieders(ctx)
  return rows.map((row) => ({
    tenant: ctx.tenant,
    toewijzingId: row.toewijzingId,
    persoonId: row.persoonId,
    wet: row.wet,
    nummer: Number(row.nummer),
    aanbieder: aanbieder(row.partijId),
    product: { categorie: row.productcategorie, code: row.productcode },
    period: fromDaterange(row.period),
    toegewezenOp: row.toegewezenOp,
    omvang: omvangOf(row),
    budgetCents: row.budgetCents === null ? null : cents(Number(row.budgetCents)),
    verwijderd: isVerwijderd(row.redenWijziging),
    leveringen: withoutRemoved(reported.filter(({ toewijzingId }) => toewijzingId === row.toewijzingId)),
    inhoud: inhoudOf(ctx, row),
  }))
}

function omvangOf({ volume, eenheid, frequentie }: ToewijzingRow): Toewijzing['omvang'] {
  return volume === null || eenheid === null || frequentie === null ? null : { volume, eenheid, frequentie }
}

/** Withheld from who may not read it, whether there is a text or not. */
function inhoudOf({ scope }: Context, { persoonId, wet, commentaar }: ToewijzingRow): Toewijzing['inhoud'] {
  const rights = ['zorginhoud.read', `zorginhoud.read${wet}`, 'zorginhoud.readown'] as const
  const may = rights.some((right) => holds(scope, right, persoonId))
  return may ? seen(commentaar) : { k: 'withheld', reason: 'geen-recht' }
}

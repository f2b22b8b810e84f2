import { cents, sum } from '@samenhang/kernel/money/money.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { fromDaterange } from '@samenhang/kernel/period/period.ts'
import { aanbieders } from '../aanbieders.ts'
import { listPrestaties } from '../contract.ts'
import { persoonIdsAsked } from '../persoon-ids.ts'
import { type PrestatieRow, selectPrestaties } from './declaratie.store.ts'

/** What was declared, per toewijzing; also where the 301 has not come, so that no euro is left out. */
export const listPrestatiesHandler = handle(listPrestaties, async (ctx, { query }) => {
  const persoonIds = await persoonIdsAsked(ctx, query, 'prestatie.list')
  const rows = await selectPrestaties(ctx, persoonIds)
  if (rows.length === 0) return { items: [] }
  const aanbieder = await aanbieders(ctx)
  const items = [...Map.groupBy(rows, ({ toewijzingId }) => toewijzingId)].flatMap(([toewijzingId, lines]) => {
    const newest = lines.at(-1)
    if (!newest) return []
    const prestaties = lines.map(toPrestatie)
    return {
      tenant: ctx.tenant,
      toewijzingId,
      toegewezen: newest.toegewezen,
      persoonId: newest.persoonId,
      wet: newest.wet,
      nummer: Number(newest.nummer),
      aanbieder: aanbieder(newest.partijId),
      product: { categorie: newest.productcategorie, code: newest.productcode },
      prestaties,
      cents: sum(prestaties.map((prestatie) => prestatie.cents)),
    }
  })
  return { items }
})

function toPrestatie({ prestatieId, referentie, period, volume, eenheid, ...row }: PrestatieRow) {
  return { prestatieId, referentie, period: fromDaterange(period), volume, eenheid, cents: cents(Number(row.cents)) }
}

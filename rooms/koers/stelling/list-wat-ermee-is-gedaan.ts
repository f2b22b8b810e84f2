import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listWatErmeeIsGedaan } from '../contract.ts'
import { selectCurrent } from '../record/record.store.ts'
import { only } from '../record/shapes.ts'
import { selectSchaalbesluiten } from '../schaalbesluit/schaalbesluit.store.ts'

export const listWatErmeeIsGedaanHandler = handle(listWatErmeeIsGedaan, async (context, { path: { stellingId } }) => {
  const records = await selectCurrent(context, ['doel', 'gelijkenis', 'aansluiting'])
  const joined = new Set<string>(
    only('aansluiting', records)
      .filter(({ inhoud }) => inhoud.stelling?.stellingId === stellingId)
      .map(({ inhoud }) => inhoud.gelijkenisId),
  )
  const doelen = only('doel', records).filter(({ inhoud }) =>
    inhoud.oorsprongen.some(({ bronId, ingetrokkenOp }) => bronId === stellingId && ingetrokkenOp === null),
  )
  const besluiten = (await selectSchaalbesluiten(context)).flatMap(({ schaalbesluitId, titel, genomen, bronnen }) =>
    genomen && bronnen.stellingen.some((one) => one.stellingId === stellingId)
      ? [{ soort: 'schaalbesluit' as const, id: schaalbesluitId, titel, op: genomen.op }]
      : [],
  )
  const items = [
    ...doelen.map(({ recordId: id, inhoud }) => ({
      ...{ soort: 'doel' as const, id },
      ...{ titel: inhoud.titel, op: inhoud.vastgesteldOp },
    })),
    ...only('gelijkenis', records)
      .filter(({ recordId }) => joined.has(recordId))
      .map(({ recordId: id, inhoud, op }) => ({ soort: 'gelijkenis' as const, id, titel: inhoud.naam, op })),
    ...besluiten,
  ]
  return { items: items.toSorted((a, b) => a.op.localeCompare(b.op)) }
})

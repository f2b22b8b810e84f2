import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listEnding } from '../contract.ts'
import { readToewijzingen } from './read-toewijzingen.ts'

/** What stopped earlier than it was assigned for, or was taken back, has no end that is still to come. */
export const listEndingHandler = handle(listEnding, async (ctx, { body }) => {
  const toewijzingen = await readToewijzingen(ctx, { persoonIds: body.personen.map((one) => one.persoonId) })
  const items = toewijzingen.flatMap(({ toewijzingId, persoonId, aanbieder, period, verwijderd, leveringen }) => {
    const stopped = leveringen.some(({ soort, einddatum }) => soort === 'stop' && einddatum && einddatum < ctx.today)
    if (verwijderd || stopped || period.to === null || period.to < ctx.today) return []
    return [{ toewijzingId, persoonId, aanbieder, einddatum: period.to }]
  })
  return { items }
})

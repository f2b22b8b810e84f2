import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { endSchaalbesluit, proposeSchaalbesluit, reviewSchaalbesluit, takeSchaalbesluit } from '../contract.ts'
import { checkReferences } from '../record/check-references.ts'
import { selectCurrent } from '../record/record.store.ts'
import { only } from '../record/shapes.ts'
import * as store from './schaalbesluit.store.ts'
import { listWaiting } from './zienswijzen.ts'

export const changeSchaalbesluitHandlers = [
  handle(proposeSchaalbesluit, async (context, { body }) => {
    const partijIds = [...body.partijIds, ...body.zienswijzen.map(({ partijId }) => partijId)]
    const { inbrengIds, doelIds } = body.bronnen
    const { opgaveId, taakId } = body
    await checkReferences(context, { opgaveId, taakIds: [taakId], partijIds, inbrengIds, doelIds })
    const schaalbesluitId = context.ids.next()
    await store.insertVoorstel(context, schaalbesluitId, body)
    return { schaalbesluitId }
  }),
  handle(takeSchaalbesluit, async (context, { path: { schaalbesluitId }, body }) => {
    const besluit = await store.lockSchaalbesluit(context, schaalbesluitId)
    if (besluit.genomen) throw new Problem('rule-broken', 'Dit schaalbesluit is al genomen.')
    if (body.op < besluit.voorgesteldOp) {
      throw new Problem('rule-broken', 'Een besluit wordt niet genomen voor het is voorgesteld.')
    }
    const zienswijzen = only('zienswijze', await selectCurrent(context, ['zienswijze']))
    const [waiting] = listWaiting(besluit, zienswijzen, body.op)
    if (waiting) {
      throw new Problem('rule-broken', `De termijn van een zienswijze loopt nog tot ${waiting.voor}. Wacht daarop.`)
    }
    if (body.volgtOp) await endBefore(context, besluit.taakId, body.van)
    const taken = { op: body.op, door: body.door, herijkingOp: body.herijkingOp, period: period(body.van, body.tot) }
    await store.markTaken(context, schaalbesluitId, taken)
    return { schaalbesluitId }
  }),
  handle(reviewSchaalbesluit, async (context, { path: { schaalbesluitId }, body }) => {
    const besluit = await store.lockSchaalbesluit(context, schaalbesluitId)
    if (!besluit.genomen) throw new Problem('rule-broken', 'Alleen een genomen besluit wordt herijkt.')
    await store.markReviewed(context, schaalbesluitId, body)
    return { schaalbesluitId }
  }),
  handle(endSchaalbesluit, async (context, { path: { schaalbesluitId }, body }) => {
    const { genomen } = await store.lockSchaalbesluit(context, schaalbesluitId)
    if (!genomen) throw new Problem('rule-broken', 'Een voorstel geldt nog niet en eindigt dus niet.')
    const { from, to } = genomen.period
    if (body.tot < from || (to !== null && body.tot > to)) {
      throw new Problem('rule-broken', 'Een besluit kan alleen eindigen binnen de dagen waarop het geldt.')
    }
    await store.shortenPeriod(context, schaalbesluitId, period(from, body.tot), body.waarom)
    return { schaalbesluitId }
  }),
]

/** Ends what is valid on this day the day before; a besluit that only begins then stays, and is a conflict. */
async function endBefore(context: Context, taakId: Id, van: CivilDate): Promise<void> {
  const [valid] = await store.selectSchaalbesluiten(context, { taakId, op: van })
  if (!valid?.genomen || valid.genomen.period.from >= van) return
  const shortened = period(valid.genomen.period.from, addDays(van, -1))
  await store.shortenPeriod(context, valid.schaalbesluitId, shortened, 'Opgevolgd door een nieuw schaalbesluit.')
}

import { seededRandom } from '@samenhang/kernel/clock/random.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { StellingKaart } from '../shapes.ts'
import { drawByWeight, gewichtOf } from '../stelling/gewicht.ts'
import { listKaarten } from '../stelling/stelling.store.ts'
import { recentStemmen } from '../stelling/stemmen.store.ts'
import { listVolgende } from './deelname.contract.ts'
import { getOwnDeelname, type OwnDeelname } from './deelnemer.store.ts'
import { listCandidates } from './stem.store.ts'

const none = { eens: 0, oneens: 0, pas: 0 }

export const listVolgendeHandler = handle(listVolgende, async (context, { query }) => {
  const own = await getOwnDeelname(context)
  return offerVolgende(context, own, { aantal: query.aantal, behalve: [] })
})

/**
 * What to vote on next. The seed is the deelnemer and how many votes they cast, so that asking again draws the same and
 * any draw can be replayed; every stelling has a chance.
 */
export async function offerVolgende(
  context: Context,
  { id, gesprek }: OwnDeelname,
  wens: { aantal: number; behalve: readonly Id[] },
): Promise<{ volgende: StellingKaart[]; gestemd: number; over: number }> {
  const candidates = await listCandidates(context, gesprek.gesprekId)
  const open = candidates.filter(({ gestemd }) => !gestemd)
  const stand = { gestemd: candidates.length - open.length, over: open.length }
  const eligible = open.filter(({ stellingId }) => !wens.behalve.includes(stellingId))
  if (wens.aantal === 0 || eligible.length === 0) return { volgende: [], ...stand }
  const known = await recentStemmen(context, gesprek.gesprekId)
  const weighed = eligible.map(({ stellingId, gewicht }) => ({
    stellingId,
    gewicht: gewicht ?? gewichtOf(known.get(stellingId) ?? none),
  }))
  const drawn = drawByWeight(weighed, wens.aantal, seededRandom(`${id} ${stand.gestemd}`))
  return {
    volgende: await listKaarten(
      context,
      drawn.map(({ stellingId }) => stellingId),
    ),
    ...stand,
  }
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { countDrukte } from '../gesprek/drukte.store.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { listKaarten, listStellingRows } from '../stelling/stelling.store.ts'
import { countStemmen } from '../stelling/stemmen.store.ts'
import { addNotitie, createBijeenkomst, getBijeenkomst, listBijeenkomsten } from './bijeenkomst.contract.ts'
import {
  getBijeenkomstRow,
  insertBijeenkomst,
  insertNotitie,
  listBijeenkomstRows,
  listInvoerRows,
  listNotitieRows,
} from './bijeenkomst.store.ts'
import { isGeteld } from './stemvel.ts'

const onPaper = 20

export const createBijeenkomstHandler = handle(createBijeenkomst, async (context, { path: { gesprekId }, body }) => {
  await getGesprekRow(context, gesprekId)
  const open = (await listStellingRows(context, gesprekId)).filter(({ staat }) => staat === 'toegelaten')
  const known = new Set(open.map(({ stellingId }) => stellingId))
  const chosen = body.stellingIds ?? (await fewestVotes(context, gesprekId, [...known]))
  if (chosen.length === 0) throw new Problem('rule-broken', 'Dit gesprek heeft nog geen stellingen.')
  if (new Set(chosen).size !== chosen.length || !chosen.every((id) => known.has(id))) {
    throw new Problem('rule-broken', 'Kies stellingen van dit gesprek, elk een keer.')
  }
  const bijeenkomstId = context.ids.next()
  const { naam, plaats, op } = body
  await insertBijeenkomst(context, { bijeenkomstId, gesprekId, naam, plaats, op, stellingIds: [...chosen] })
  return { bijeenkomstId }
})

/** Paper reaches everybody alike, so it asks what was asked least; by number where that is the same. */
async function fewestVotes(context: Context, gesprekId: Id, stellingIds: readonly Id[]): Promise<Id[]> {
  const votes = await countStemmen(context, gesprekId)
  const countOf = (id: Id) => {
    const { eens, oneens, pas } = votes.get(id) ?? { eens: 0, oneens: 0, pas: 0 }
    return eens + oneens + pas
  }
  return stellingIds.toSorted((a, b) => countOf(a) - countOf(b)).slice(0, onPaper)
}

export const listBijeenkomstenHandler = handle(listBijeenkomsten, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  return { items: await listBijeenkomstRows(context, gesprekId) }
})

export const getBijeenkomstHandler = handle(getBijeenkomst, async (context, { path: { bijeenkomstId } }) => {
  const { stellingIds, ...bijeenkomst } = await getBijeenkomstRow(context, bijeenkomstId)
  const sheets = context.scope.has('gesprek.write') ? await listInvoerRows(context, bijeenkomstId) : []
  const byNummer = [...Map.groupBy(sheets, ({ nummer }) => nummer).values()]
  return {
    ...bijeenkomst,
    gesprek: await getGesprekRow(context, bijeenkomst.gesprekId),
    drukte: await countDrukte(context, bijeenkomst.gesprekId),
    stellingen: await listKaarten(context, stellingIds),
    stemvellen: { ingevoerd: byNummer.length, geteld: byNummer.filter(isGeteld).length },
    notities: await listNotitieRows(context, bijeenkomstId),
  }
})

export const addNotitieHandler = handle(addNotitie, async (context, { path: { bijeenkomstId }, body }) => {
  await getBijeenkomstRow(context, bijeenkomstId)
  await insertNotitie(context, bijeenkomstId, body)
  return { bijeenkomstId }
})

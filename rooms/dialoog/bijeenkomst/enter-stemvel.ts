import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { insertDeelnemers } from '../deelname/deelnemer.store.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { findHindrance } from '../gesprek/gesprek.ts'
import { insertStemmen } from '../polis/stemmen-in.store.ts'
import { enterStemvel, listStemvellen } from './bijeenkomst.contract.ts'
import { getBijeenkomstRow, insertInvoer, listInvoerRows, lockStemvel } from './bijeenkomst.store.ts'
import { findVerschillen, isGeteld, readKeuzes } from './stemvel.ts'

/** The second time that a sheet is typed the same, it becomes a deelnemer with votes like any other. */
export const enterStemvelHandler = handle(enterStemvel, async (context, { path: { bijeenkomstId, nummer }, body }) => {
  const bijeenkomst = await getBijeenkomstRow(context, bijeenkomstId)
  const gesprek = await getGesprekRow(context, bijeenkomst.gesprekId)
  if (gesprek.staat !== 'open') throw new Problem('rule-broken', 'Dit gesprek is niet open.')
  if (body.keuzes.length !== bijeenkomst.stellingIds.length) {
    throw new Problem('rule-broken', `Op dit stemvel staan ${bijeenkomst.stellingIds.length} stellingen.`)
  }
  // Who votes in a gesprek for one rol need not tick it.
  const rol = body.rol ?? (gesprek.rollen.length === 1 ? (gesprek.rollen[0] ?? null) : null)
  const hindrance = findHindrance(gesprek, rol, body.wijk)
  if (hindrance) throw new Problem('rule-broken', hindrance)
  await lockStemvel(context, bijeenkomstId, nummer)
  const earlier = await listInvoerRows(context, bijeenkomstId, nummer)
  if (isGeteld(earlier)) throw new Problem('conflict', 'Dit stemvel telt al. Kijk of het nummer klopt.')
  const invoer = { nummer, ...body, rol }
  await insertInvoer(context, bijeenkomstId, invoer)
  if (!isGeteld([...earlier, invoer])) {
    const last = earlier.at(-1)
    return { geteld: false, verschillen: last ? findVerschillen(last, invoer) : [] }
  }
  const deelnemerId = context.ids.next()
  const { wijk, keuzes } = body
  await insertDeelnemers(context, [
    {
      ...{ id: deelnemerId, gesprekId: gesprek.gesprekId, codeHash: null, rol, wijk, toestelHash: null },
      ...{ taal: gesprek.talen[0] ?? 'nl', bron: 'stemvel', begonnenOp: context.clock.now() },
    },
  ])
  const stemmen = readKeuzes(keuzes, bijeenkomst.stellingIds)
  const gestemdOp = context.clock.now()
  await insertStemmen(
    context,
    gesprek.gesprekId,
    'stemvel',
    stemmen.map((stem, volgorde) => ({ ...stem, deelnemerId, stemId: context.ids.next(), gestemdOp, volgorde })),
  )
  return { geteld: true, verschillen: [] }
})

export const listStemvellenHandler = handle(listStemvellen, async (context, { path: { bijeenkomstId } }) => {
  await getBijeenkomstRow(context, bijeenkomstId)
  const sheets = Map.groupBy(await listInvoerRows(context, bijeenkomstId), ({ nummer }) => nummer)
  const items = [...sheets].map(([nummer, entries]) => ({ nummer, keren: entries.length, geteld: isGeteld(entries) }))
  return { items }
})

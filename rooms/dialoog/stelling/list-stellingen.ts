import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { findGelijkende } from './gelijkende.ts'
import { listPatternRows, listPublicBesluiten } from './moderatie.store.ts'
import { listNotable } from './patronen.ts'
import { listGelijkende, listModeraties, listPatronen, listStellingen } from './stelling.contract.ts'
import { listStellingRows } from './stelling.store.ts'
import { countStemmen } from './stemmen.store.ts'

const none = { eens: 0, oneens: 0, pas: 0 }

export const listStellingenHandler = handle(listStellingen, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const votes = await countStemmen(context, gesprekId)
  const rows = await listStellingRows(context, gesprekId)
  return {
    items: rows.map((row) => ({ ...row, telling: votes.get(row.stellingId) ?? none })),
    abilities: abilitiesOf(context, 'gesprek.write', 'stelling.moderate', 'antwoord.write'),
  }
})

export const listGelijkendeHandler = handle(listGelijkende, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const rows = await listStellingRows(context, gesprekId)
  return { items: findGelijkende(rows.filter(({ staat }) => staat === 'toegelaten' || staat === 'wacht')) }
})

export const listModeratiesHandler = handle(listModeraties, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  return { items: await listPublicBesluiten(context, gesprekId) }
})

export const listPatronenHandler = handle(listPatronen, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  return { items: listNotable(await listPatternRows(context, gesprekId)) }
})

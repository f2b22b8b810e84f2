import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { countDrukte } from './drukte.store.ts'
import { getGesprek, listGesprekken, listOpenGesprekken, showGesprek } from './gesprek.contract.ts'
import { getGesprekRow, listGesprekRows } from './gesprek.store.ts'

export const listGesprekkenHandler = handle(listGesprekken, async (context) => {
  const items = []
  for (const gesprek of await listGesprekRows(context)) {
    items.push({ ...gesprek, drukte: await countDrukte(context, gesprek.gesprekId) })
  }
  return { items, abilities: abilitiesOf(context, 'gesprek.write') }
})

export const getGesprekHandler = handle(getGesprek, async (context, { path: { gesprekId } }) => ({
  ...(await getGesprekRow(context, gesprekId)),
  drukte: await countDrukte(context, gesprekId),
  abilities: abilitiesOf(context, 'gesprek.write', 'stelling.moderate', 'antwoord.write'),
}))

export const listOpenGesprekkenHandler = handle(listOpenGesprekken, async (context) => ({
  items: await listGesprekRows(context),
}))

export const showGesprekHandler = handle(showGesprek, async (context, { path: { gesprekId } }) => ({
  ...(await getGesprekRow(context, gesprekId)),
  drukte: await countDrukte(context, gesprekId),
}))

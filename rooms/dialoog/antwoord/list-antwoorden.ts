import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { listAntwoorden, listBreedGedragen } from './antwoord.contract.ts'
import { listBreedGedragenRows, listOtherAntwoorden } from './antwoord.store.ts'
import { dekkingOf } from './antwoord.ts'

export const listBreedGedragenHandler = handle(listBreedGedragen, async (context, { query }) => {
  if (query.gesprekId) await getGesprekRow(context, query.gesprekId)
  const items = await listBreedGedragenRows(context, query.gesprekId)
  return { items, dekking: dekkingOf(items), abilities: abilitiesOf(context, 'antwoord.write') }
})

export const listAntwoordenHandler = handle(listAntwoorden, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const items = await listBreedGedragenRows(context, gesprekId)
  return { items, andere: await listOtherAntwoorden(context, gesprekId), dekking: dekkingOf(items) }
})

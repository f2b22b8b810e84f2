import { handle } from '@samenhang/kernel/operation/handler.ts'
import { insertStellingen } from '../stelling/stelling.store.ts'
import { createGesprek } from './gesprek.contract.ts'
import { insertGesprek } from './gesprek.store.ts'

export const createGesprekHandler = handle(createGesprek, async (context, { body }) => {
  const gesprekId = context.ids.next()
  const { stellingen, ...gesprek } = body
  await insertGesprek(context, { ...gesprek, gesprekId })
  const [taal = 'nl'] = gesprek.talen
  await insertStellingen(
    context,
    gesprekId,
    stellingen.map((tekst) => ({ tekst, taal, vertalingen: {}, bron: 'start', staat: 'toegelaten' })),
  )
  return { gesprekId }
})

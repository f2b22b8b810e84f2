import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listToewijzingen } from '../contract.ts'
import { personsAsked } from '../persons-asked.ts'
import { readToewijzingen } from './read-toewijzingen.ts'

export const listToewijzingenHandler = handle(listToewijzingen, async (ctx, { query }) => {
  const persoonIds = await personsAsked(ctx, query, 'toewijzing.list')
  return { items: await readToewijzingen(ctx, { persoonIds }) }
})

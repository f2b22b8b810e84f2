import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listToewijzingen } from '../contract.ts'
import { persoonIdsAsked } from '../persoon-ids.ts'
import { readToewijzingen } from './read-toewijzingen.ts'

export const listToewijzingenHandler = handle(listToewijzingen, async (ctx, { query }) => {
  const persoonIds = await persoonIdsAsked(ctx, query, 'toewijzing.list')
  return { items: await readToewijzingen(ctx, { persoonIds }) }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { listRecords, listVersies } from '../contract.ts'
import { selectCurrent, selectVersies } from './record.store.ts'

export const listRecordsHandler = handle(listRecords, async (context, { query }) => {
  const records = await selectCurrent(context, query.soort ? [query.soort] : [])
  const items = records.filter(({ inhoud }) =>
    (['themaId', 'opgaveId'] as const).every(
      (name) => query[name] === undefined || (inhoud as Record<string, unknown>)[name] === query[name],
    ),
  )
  return { items, abilities: abilitiesOf(context), partijId: context.caller.partijId as Id | null }
})

export const listVersiesHandler = handle(listVersies, async (context, { path }) => {
  const items = await selectVersies(context, path.recordId)
  if (items.length === 0) throw new Problem('not-found')
  return { items }
})

import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listBevindingen } from '../contract.ts'
import { readKoers } from '../read-koers.ts'
import { wordsOf } from './bevinding-words.ts'
import { findBevindingen } from './find-bevindingen.ts'

export const listBevindingenHandler = handle(listBevindingen, async (context) => {
  const found = findBevindingen(await readKoers(context))
  const items = found.map(({ waar, partijId, ...one }) => ({
    ...one,
    ...wordsOf(one.code, 'nl'),
    waar: { ...waar, id: waar.id as Id },
    partijId: partijId as Id | null,
  }))
  return { items }
})

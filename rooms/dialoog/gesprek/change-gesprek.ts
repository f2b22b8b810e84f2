import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { changeGesprek, closeGesprek, openGesprek } from './gesprek.contract.ts'
import { getGesprekRow, updateGesprek } from './gesprek.store.ts'

/** Once people have voted on it, the question stays what it was. */
export const changeGesprekHandler = handle(changeGesprek, async (context, { path: { gesprekId }, body }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  if (body.vraag !== undefined && body.vraag !== gesprek.vraag && gesprek.staat !== 'concept') {
    throw new Problem('rule-broken', 'De vraag ligt vast zodra het gesprek open is.')
  }
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
  const changed = { ...gesprek, ...given }
  if (changed.eindigtOp < changed.begintOp) {
    throw new Problem('rule-broken', 'De laatste dag ligt voor de eerste.')
  }
  await updateGesprek(context, changed)
  return { gesprekId }
})

export const openGesprekHandler = handle(openGesprek, async (context, { path: { gesprekId } }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  if (gesprek.staat === 'open') throw new Problem('rule-broken', 'Dit gesprek is al open.')
  await updateGesprek(context, { ...gesprek, staat: 'open' })
  return { gesprekId }
})

export const closeGesprekHandler = handle(closeGesprek, async (context, { path: { gesprekId } }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  if (gesprek.staat !== 'open') throw new Problem('rule-broken', 'Dit gesprek is niet open.')
  await updateGesprek(context, { ...gesprek, staat: 'gesloten' })
  return { gesprekId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { insertModeratie } from './moderatie.store.ts'
import { addStellingen, mergeStelling, moderateStelling, translateStelling } from './stelling.contract.ts'
import { getStellingRow, insertStellingen, setStaat, setVertaling } from './stelling.store.ts'

export const addStellingenHandler = handle(addStellingen, async (context, { path: { gesprekId }, body }) => {
  const { talen } = await getGesprekRow(context, gesprekId)
  const ids = await insertStellingen(
    context,
    gesprekId,
    body.stellingen.map((one) => ({ ...one, taal: talen[0] ?? 'nl', bron: 'start', staat: 'toegelaten' })),
  )
  return { items: ids.map((stellingId) => ({ stellingId })) }
})

export const translateStellingHandler = handle(translateStelling, async (context, { path: { stellingId }, body }) => {
  const stelling = await getStellingRow(context, stellingId)
  if (body.taal === stelling.taal) throw new Problem('rule-broken', 'In deze taal is de stelling geschreven.')
  await setVertaling(context, stellingId, body.taal, body.tekst)
  return { stellingId }
})

/** Works both ways at any time: what was let in can be kept out, and back. */
export const moderateStellingHandler = handle(moderateStelling, async (context, { path: { stellingId }, body }) => {
  const stelling = await getStellingRow(context, stellingId)
  if (stelling.staat === body.besluit) throw new Problem('rule-broken', 'Dat was al zo besloten.')
  await setStaat(context, stellingId, body.besluit)
  await insertModeratie(context, stelling, body)
  return { stellingId }
})

/** The words of the first are gone from the gesprek; who voted on it did not vote on the other. */
export const mergeStellingHandler = handle(mergeStelling, async (context, { path: { stellingId }, body }) => {
  const stelling = await getStellingRow(context, stellingId)
  const other = await getStellingRow(context, body.metStellingId)
  if (stelling.stellingId === other.stellingId || stelling.gesprekId !== other.gesprekId) {
    throw new Problem('rule-broken', 'Voeg samen met een andere stelling van dit gesprek.')
  }
  if (other.staat !== 'toegelaten') throw new Problem('rule-broken', 'De stelling die blijft, moet toegelaten zijn.')
  await setStaat(context, stellingId, 'samengevoegd', other.stellingId)
  const reden = `bestaat-al: nummer ${other.nummer}`
  await insertModeratie(context, stelling, { besluit: 'samengevoegd', reden, toelichting: body.toelichting })
  return { stellingId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listDoelen } from '@samenhang/plan/contract.ts'
import { listPrestaties, listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { setToerekening } from '../contract.ts'
import { insertToerekening } from './toerekening.store.ts'

/** A new row each time: what stood before stays to be seen, with its reason. */
export const setToerekeningHandler = handle(setToerekening, async (context, { body }) => {
  const { huishoudenId, toewijzingId, parts, reden } = body
  const assigned = await context.ask(listToewijzingen, { query: { huishoudenId } })
  const declared = await context.ask(listPrestaties, { query: { huishoudenId } })
  const toewijzing = [...assigned.items, ...declared.items].find((one) => one.toewijzingId === toewijzingId)
  if (!toewijzing) throw new Problem('not-found')

  const doelen = await context.ask(listDoelen, { path: { huishoudenId } })
  const known = new Set(doelen.items.map((doel) => doel.doelId))
  const places = parts.flatMap(({ doelId }, index) =>
    known.has(doelId)
      ? []
      : [{ place: `body/parts/${index}/doelId`, rule: 'known', message: 'Dit doel is er niet in dit huishouden.' }],
  )
  if (places.length > 0) throw new Problem('bad-input', undefined, places)

  const toerekeningId = context.ids.next()
  const { persoonId, aanbieder } = toewijzing
  context.concerns(persoonId)
  await insertToerekening(context, {
    id: toerekeningId,
    persoonId,
    huishoudenId,
    toewijzingId,
    partijId: aanbieder.partijId,
    parts,
    reden,
  })
  return { toerekeningId }
})

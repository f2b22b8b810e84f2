import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endPartij } from '../contract.ts'
import * as store from './beheer.store.ts'

/** Only when nobody works there any more: an organisation that left has no one who sees anything. */
export const endPartijHandler = handle(endPartij, async (ctx, { path: { partijId }, body: { to } }) => {
  const left = await store.countMedewerkers(ctx, partijId, to)
  if (left > 0) {
    throw new Problem(
      'rule-broken',
      `Er werken dan nog ${left} medewerkers; leg eerst van hen de laatste werkdag vast.`,
    )
  }
  if (!(await store.endPartij(ctx, partijId, to))) throw new Problem('not-found')
  return { id: partijId }
})

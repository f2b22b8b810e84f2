import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endMedewerker } from '../contract.ts'
import * as store from './beheer.store.ts'
import { notOneself } from './not-oneself.ts'

/** After the last day of work no login opens anything, whatever rollen there are; those end on that day too. */
export const endMedewerkerHandler = handle(endMedewerker, async (ctx, { path: { medewerkerId }, body: { to } }) => {
  notOneself(ctx, medewerkerId)
  if (!(await store.endMedewerker(ctx, medewerkerId, to))) throw new Problem('not-found')
  await store.endRollen(ctx, medewerkerId, to)
  return { id: medewerkerId }
})

import { handle } from '@samenhang/kernel/operation/handler.ts'
import { createMedewerker } from '../contract.ts'
import { insertMedewerker } from './beheer.store.ts'

export const createMedewerkerHandler = handle(createMedewerker, async (ctx, { body }) => {
  const medewerkerId = body.medewerkerId ?? ctx.ids.next()
  await insertMedewerker(ctx, { ...body, medewerkerId })
  return { medewerkerId }
})

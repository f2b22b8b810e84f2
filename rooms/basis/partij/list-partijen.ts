import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listPartijen } from '../contract.ts'
import { selectPartijen } from './partij.store.ts'

export const listPartijenHandler = handle(listPartijen, async (ctx) => ({
  items: await selectPartijen(ctx),
  abilities: { 'partij.write': ctx.scope.has('partij.write') },
}))

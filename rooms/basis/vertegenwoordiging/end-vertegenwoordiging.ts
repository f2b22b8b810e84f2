import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { endVertegenwoordiging } from '../contract.ts'
import * as store from './vertegenwoordiging.store.ts'

export const endVertegenwoordigingHandler = handle(endVertegenwoordiging, async (ctx, { path, body }) => {
  const vertegenwoordiger = await store.endVertegenwoordiging(ctx, path.persoonId, path.vertegenwoordigingId, body.to)
  if (!vertegenwoordiger) throw new Problem('not-found')
  ctx.concerns(vertegenwoordiger)
  return { id: path.vertegenwoordigingId }
})

import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getToewijzing } from '../contract.ts'
import { readToewijzingen } from './read-toewijzingen.ts'

export const getToewijzingHandler = handle(getToewijzing, async (ctx, { path }) => {
  const [toewijzing] = await readToewijzingen(ctx, path)
  if (!toewijzing) throw new Problem('not-found')
  return toewijzing
})

import { holds } from '@samenhang/kernel/access/policy.ts'
import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { getEigenAdres } from '../contract.ts'
import { findEigenAdres } from './adres.store.ts'

export function getEigenAdresHandler(keys: Keys): Handler {
  return handle(getEigenAdres, async (ctx, { path: { persoonId } }) => {
    if (!holds(ctx.scope, 'eigenadres.read', persoonId)) throw new Problem('not-found')
    return { persoonId, adres: seen(await findEigenAdres(ctx, keys, persoonId)) }
  })
}

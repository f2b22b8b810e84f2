import { holds } from '@samenhang/kernel/access/policy.ts'
import { seen } from '@samenhang/kernel/access/seen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { getGeheimAdres } from '../contract.ts'
import { lookAtGeheimAdres } from './adres.store.ts'

export function getGeheimAdresHandler(keys: Keys): Handler {
  return handle(getGeheimAdres, async (ctx, { path: { persoonId }, body: { reden } }) => {
    if (!holds(ctx.scope, 'geheimadres.read', persoonId)) throw new Problem('not-found')
    return { persoonId, adres: seen(await lookAtGeheimAdres(ctx, keys, persoonId, reden)) }
  })
}

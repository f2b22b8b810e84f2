import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { findByBsn } from '../bsn/bsn.store.ts'
import { searchPersoon } from '../contract.ts'
import { countLastHour, insertSearch } from '../search/search.store.ts'
import { canBe } from './geboortedatum.ts'
import { findPersoonBeforeScope } from './persoon.store.ts'
import { fullName } from './persoon.ts'

const hourlyLimit = 20

/**
 * Finds somebody by bsn and date of birth together. Finding nobody is an answer, not an error: an error would roll back
 * the count, and guessing would be free.
 */
export function searchPersoonHandler(keys: Keys): Handler {
  return handle(searchPersoon, async (ctx, { body }) => {
    if ((await countLastHour(ctx)) >= hourlyLimit) throw new Problem('too-many-requests')
    const id = await findByBsn(ctx, keys, body.bsn)
    const persoon = id && (await findPersoonBeforeScope(ctx, id))
    const found = persoon && canBe(persoon.geboortedatum, body.geboortedatum) ? persoon : undefined
    await insertSearch(ctx, found?.id ?? null)
    return { items: found ? [{ persoonId: found.id, naam: fullName(found) }] : [] }
  })
}

import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { findByIdentifiers, identifierKey, insertIdentifiers } from '../bsn/bsn.store.ts'
import { createPersoon, findPersoonForBericht } from '../contract.ts'
import { insertHuishouden, insertLid } from '../huishouden/huishouden.store.ts'
import { insertPersoon } from '../persoon/persoon.store.ts'
import { fullName } from '../persoon/persoon.ts'

/** By bsn alone: name and birth may differ between the books of gemeente and aanbieder. @see OP039 of iWmo and iJw 3.2 */
export function findPersoonForBerichtHandler(keys: Keys): Handler {
  return handle(findPersoonForBericht, async (ctx, { body }) => {
    const identifiers = body.bsns.map((value) => ({ use: 'bsn', value }) as const)
    const known = await findByIdentifiers(ctx, keys, identifiers)
    const items = identifiers.map((identifier) => ({ persoonId: known.get(identifierKey(identifier)) ?? null }))
    return { items }
  })
}

export function createPersoonHandler(keys: Keys): Handler {
  return handle(createPersoon, async (ctx, { body: { bsn, ...naam } }) => {
    const persoonId = ctx.ids.next()
    const huishoudenId = ctx.ids.next()
    await insertPersoon(ctx, { ...naam, id: persoonId, overlijdensdatum: null, adresGeheim: false, bron: 'bericht' })
    await insertIdentifiers(ctx, keys, [{ use: 'bsn', value: bsn, persoonId }])
    await insertHuishouden(ctx, huishoudenId, fullName(naam))
    const fromToday = period(ctx.today, null)
    await insertLid(ctx, { id: ctx.ids.next(), huishoudenId, persoonId, rol: 'inwoner', period: fromToday })
    return { persoonId, huishoudenId }
  })
}

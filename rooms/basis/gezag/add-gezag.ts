import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { addGezag } from '../contract.ts'
import { adult, agesOn } from '../persoon/geboortedatum.ts'
import { findPersoon } from '../persoon/persoon.store.ts'
import { insertGezag } from './gezag.store.ts'

/** Only by somebody whom the caller knows or found by bsn today: an id alone gives nobody gezag. */
export const addGezagHandler = handle(addGezag, async (ctx, { path: { persoonId }, body }) => {
  const kind = await findPersoon(ctx, persoonId)
  const houder = 'persoonId' in body.houder ? body.houder.persoonId : undefined
  const known = houder === undefined || holds(ctx.scope, 'persoon.read', houder)
  if (!kind || !known || !holds(ctx.scope, 'gezag.write', persoonId)) throw new Problem('not-found')
  if (houder === persoonId) throw new Problem('rule-broken', 'Niemand heeft gezag over zichzelf.')
  if ((agesOn(kind.geboortedatum, body.from)?.oldest ?? 0) >= adult) {
    throw new Problem('rule-broken', 'Gezag eindigt op de dag dat iemand 18 wordt (BW 1:233).')
  }
  const id = ctx.ids.next()
  const { soort, bron } = body
  await insertGezag(ctx, {
    id,
    kindId: persoonId,
    houder: body.houder,
    soort,
    period: period(body.from, body.to),
    bron,
  })
  return { id }
})

import { holds } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import { addVertegenwoordiging } from '../contract.ts'
import { adult, agesOn } from '../persoon/geboortedatum.ts'
import { findPersoon } from '../persoon/persoon.store.ts'
import { insertVertegenwoordiging } from './vertegenwoordiging.store.ts'

/** Only by somebody whom the caller knows or found by bsn today: an id alone makes nobody a vertegenwoordiger. */
export const addVertegenwoordigingHandler = handle(
  addVertegenwoordiging,
  async (ctx, { path: { persoonId }, body }) => {
    const { persoonId: vertegenwoordigerId } = body.vertegenwoordiger
    const persoon = await findPersoon(ctx, persoonId)
    const known = holds(ctx.scope, 'persoon.read', vertegenwoordigerId)
    if (!persoon || !known || !holds(ctx.scope, 'vertegenwoordiging.write', persoonId)) throw new Problem('not-found')
    if (vertegenwoordigerId === persoonId) throw new Problem('rule-broken', 'Niemand vertegenwoordigt zichzelf.')
    if ((agesOn(persoon.geboortedatum, body.from)?.youngest ?? adult) < adult) {
      throw new Problem('rule-broken', 'Een kind wordt vertegenwoordigd door wie gezag heeft (BW 1:245 lid 4).')
    }
    const id = ctx.ids.next()
    const { soort, scope, bewijs } = body
    const during = period(body.from, body.to)
    await insertVertegenwoordiging(ctx, { id, persoonId, vertegenwoordigerId, soort, scope, period: during, bewijs })
    return { id }
  },
)

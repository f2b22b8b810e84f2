import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { codeFrom, hashCode } from '../deelname/code.ts'
import { insertDeelnemers } from '../deelname/deelnemer.store.ts'
import { createUitnodigingen } from './gesprek.contract.ts'
import { getGesprekRow } from './gesprek.store.ts'

/** Each code is a deelnemer who has not begun yet; its rol, when it has one, cannot be chosen anew. */
export const createUitnodigingenHandler = handle(
  createUitnodigingen,
  async (context, { path: { gesprekId }, body }) => {
    const gesprek = await getGesprekRow(context, gesprekId)
    if (body.rol !== null && !gesprek.rollen.includes(body.rol)) {
      throw new Problem('rule-broken', 'Dit gesprek is niet voor deze rol.')
    }
    // Two ids hold more than 120 random bits, of which a code takes 80.
    const codes = Array.from({ length: body.aantal }, () => codeFrom(context.ids.next() + context.ids.next()))
    await insertDeelnemers(
      context,
      codes.map((code) => ({
        id: context.ids.next(),
        gesprekId,
        codeHash: hashCode(code),
        rol: body.rol,
        wijk: null,
        taal: gesprek.talen[0] ?? 'nl',
        toestelHash: null,
        bron: 'uitnodiging',
        begonnenOp: null,
      })),
    )
    return { codes }
  },
)

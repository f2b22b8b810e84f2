import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { findHindrance } from '../gesprek/gesprek.ts'
import { changeDeelname } from './deelname.contract.ts'
import { getOwnDeelname, updateOwnDeelname } from './deelnemer.store.ts'

export const changeDeelnameHandler = handle(changeDeelname, async (context, { body }) => {
  const own = await getOwnDeelname(context)
  const { taal = own.taal, rol = own.rol, wijk = own.wijk } = body
  if (rol !== own.rol && own.bron === 'uitnodiging' && own.rol !== null) {
    throw new Problem('rule-broken', 'Uw rol hoort bij uw uitnodiging.')
  }
  const hindrance = findHindrance(own.gesprek, rol, wijk)
  if (hindrance) throw new Problem('rule-broken', hindrance)
  const seen = body.antwoordenGezien ? { gezienOp: context.clock.now() } : {}
  await updateOwnDeelname(context, own, { taal, rol, wijk, ...seen })
  return {}
})

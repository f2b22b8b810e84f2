import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { readerOf } from '../reader.ts'
import { setEigenaar, tellActie } from './actie.contract.ts'
import { lockActie, setEigenaarOf, setStand } from './actie.store.ts'
import { type ActieRow, isClosed } from './actie.ts'
import { checkEigenaar } from './create-actie.ts'

export const changeActieHandlers = [
  handle(setEigenaar, async (context, { path: { actieId }, body: { eigenaar, tot } }) => {
    const actie = await lockOpen(context, actieId)
    const self = eigenaar.soort === 'medewerker' && eigenaar.medewerkerId === context.caller.id
    if (!readerOf(context).may('actie.write', actie.dossierId) && !self) {
      throw new Problem('rule-broken', 'U kunt deze actie zelf oppakken, niet aan een ander geven.')
    }
    if (tot && tot < actie.vanaf) throw new Problem('rule-broken', 'Die dag ligt voor het begin van de actie.')
    if (!self) await checkEigenaar(context, actie.huishoudenId, eigenaar)
    await setEigenaarOf(context, actieId, eigenaar, tot)
    return { actieId }
  }),
  handle(tellActie, async (context, { path: { actieId }, body: { stand, op } }) => {
    const actie = await lockOpen(context, actieId)
    if (op > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    if (actie.eigenaarSoort === null && stand !== 'vervallen') {
      throw new Problem('rule-broken', 'Niemand doet deze actie. Zeg eerst wie haar doet.')
    }
    await setStand(context, actieId, stand, op)
    return { actieId }
  }),
]

async function lockOpen(context: Context, actieId: Id): Promise<ActieRow> {
  const actie = await lockActie(context, actieId)
  context.concerns(...actie.personen)
  if (isClosed(actie)) throw new Problem('rule-broken', 'Deze actie is al afgesloten.')
  return actie
}

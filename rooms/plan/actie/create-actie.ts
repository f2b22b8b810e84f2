import { listMedewerkers } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { lockDoel } from '../doel/doel.store.ts'
import { isEnded } from '../doel/doel.ts'
import { checkMembers } from '../members.ts'
import { readerOf } from '../reader.ts'
import { createActie, type Eigenaar } from './actie.contract.ts'
import { columnsOf, insertActie } from './actie.store.ts'

export const createActieHandler = handle(createActie, async (context, { path: { doelId }, body }) => {
  const doel = await lockDoel(context, doelId)
  context.concerns(...doel.personen)
  if (!readerOf(context).may('actie.write', doel.dossierId)) throw new Problem('not-found')
  if (isEnded(doel)) throw new Problem('rule-broken', 'Dit doel is al afgesloten.')
  await checkEigenaar(context, doel.huishoudenId, body.eigenaar)
  const { soort, id: eigenaarId, naam } = columnsOf(body.eigenaar)
  const actieId = context.ids.next()
  const row = {
    id: actieId,
    doelId,
    dossierId: doel.dossierId,
    huishoudenId: doel.huishoudenId,
    personen: doel.personen,
    titel: body.titel,
    eigenaarSoort: soort,
    eigenaarId,
    eigenaarNaam: naam,
    eigenaarSinds: context.today,
    vanaf: body.vanaf,
    tot: body.tot,
    ritme: body.ritme,
    plek: body.bezet?.plek ?? null,
    weekdagen: body.bezet?.weekdagen ?? [],
    vanTijd: body.bezet?.van ?? null,
    totTijd: body.bezet?.tot ?? null,
    begonnenOp: null,
    gedaanOp: null,
    vervallenOp: null,
  }
  await insertActie(context, row, doel.deelnemers)
  return { actieId }
})

/**
 * An owner is somebody in the huishouden, somebody who works here, or a name.
 * @throws Problem `not-found` for a person elsewhere, `bad-input` for a medewerker who is not there
 */
export async function checkEigenaar(context: Context, huishoudenId: Id, eigenaar: Eigenaar): Promise<void> {
  if (eigenaar.soort === 'persoon') await checkMembers(context, huishoudenId, [eigenaar.persoonId])
  if (eigenaar.soort !== 'medewerker') return
  const { items } = await context.ask(listMedewerkers, {})
  if (items.some(({ medewerkerId }) => medewerkerId === eigenaar.medewerkerId)) return
  const message = 'Deze medewerker werkt hier niet.'
  throw new Problem('bad-input', undefined, [{ place: 'body/eigenaar/medewerkerId', rule: 'known', message }])
}

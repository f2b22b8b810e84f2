import { getHuishouden, listMedewerkers } from '@samenhang/basis/contract.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { checkMembers } from '../members.ts'
import { readerOf } from '../reader.ts'
import { acceptRegisseur, agreeRegisseur, proposeRegisseur } from './regisseur.contract.ts'
import { insertProposal, lockRegisseur, setAanvaard, setAkkoord } from './regisseur.store.ts'
import { type RegisseurRow, waitsFor } from './regisseur.ts'

/** From this age somebody says yes or no for the family. @see Jeugdwet art. 7.3.4 (verify) */
const ageToAgree = 16

export const proposeRegisseurHandlers = [
  handle(proposeRegisseur, async (context, { path: { huishoudenId }, body }) => {
    if (!readerOf(context).may('regisseur.write', huishoudenId)) throw new Problem('not-found')
    const { naam, leden } = await context.ask(getHuishouden, { path: { huishoudenId } })
    context.concerns(...leden.map(({ persoonId }) => persoonId))
    const { items } = await context.ask(listMedewerkers, {})
    const asked = items.find(({ medewerkerId }) => medewerkerId === body.medewerkerId)
    if (!asked?.rollen.includes('regisseur')) {
      const message = 'Deze medewerker heeft hier niet de rol regisseur.'
      throw new Problem('bad-input', undefined, [{ place: 'body/medewerkerId', rule: 'known', message }])
    }
    const regisseurId = context.ids.next()
    await insertProposal(context, { id: regisseurId, huishoudenId, huishoudenNaam: naam, ...body })
    return { regisseurId }
  }),
  handle(acceptRegisseur, async (context, { path: { regisseurId }, body: { aanvaard } }) => {
    const row = await lockRegisseur(context, regisseurId)
    if (row.medewerkerId !== context.caller.id) throw new Problem('not-found')
    checkOpen(row)
    if (row.aanvaardOp) throw new Problem('rule-broken', 'U zei al ja.')
    await setAanvaard(context, regisseurId, aanvaard)
    return { regisseurId }
  }),
  handle(agreeRegisseur, async (context, { path: { regisseurId }, body: { persoonId, hoe } }) => {
    const row = await lockRegisseur(context, regisseurId)
    const self = persoonId === context.caller.id
    if (!readerOf(context).may('regisseur.agree', row.huishoudenId)) throw new Problem('not-found')
    if (context.caller.kind === 'inwoner' && !self) throw new Problem('not-found')
    if (self !== (hoe === 'zelf')) throw new Problem('rule-broken', 'Zeg hoe deze persoon zelf ja zei.')
    await checkMembers(context, row.huishoudenId, [persoonId])
    const age = context.relations.find(({ kind }) => kind === 'zelf')?.facts.leeftijd
    if (self && !(typeof age === 'number' && age >= ageToAgree)) {
      throw new Problem('rule-broken', `Dit kan vanaf ${ageToAgree} jaar.`)
    }
    checkOpen(row)
    context.concerns(persoonId)
    await setAkkoord(context, regisseurId, persoonId, hoe)
    return { regisseurId }
  }),
]

function checkOpen(row: RegisseurRow): void {
  const waits = waitsFor(row)
  if (waits === 'begonnen' || waits === 'gesloten') throw new Problem('rule-broken', 'Dit voorstel wacht niet meer.')
}

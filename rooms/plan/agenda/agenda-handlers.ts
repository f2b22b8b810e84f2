import { getHuishouden, listMedewerkers, startBetrokkenheid } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { listStapRows, listVraagRows } from '../vraag/vraag.store.ts'
import { termijnenOf } from '../vraag/vraag.ts'
import { listAgenda, startVervanging } from './agenda.contract.ts'
import { insertVervanging, listOpenActies, listRegisseursIn, listVervangingen, listZonderIn } from './agenda.store.ts'
import { inOrder, ofActie, ofTermijn, ofVoorstel, ofZonder } from './agenda.ts'

export const agendaHandlers = [
  handle(listAgenda, async (context) => {
    const huishoudens = huishoudensOf(context)
    const regisseurs = await listRegisseursIn(context, huishoudens)
    const led = new Set(regisseurs.filter(({ period }) => period).map(({ huishoudenId }) => huishoudenId))
    const points = [
      ...(await listOpenActies(context, huishoudens)).map((row) => ofActie(row, context.caller.id, context.today)),
      ...regisseurs.map(ofVoorstel),
      ...(await listZonderIn(context, huishoudens))
        .filter(({ huishoudenId }) => !led.has(huishoudenId))
        .map((row) => ofZonder(row, context.today)),
      ...(await termPoints(context)),
    ]
    const items = points.flatMap((point) => (point ? [{ tenant: context.tenant, ...point }] : []))
    return { items: inOrder(items), vervanging: await listVervangingen(context) }
  }),
  handle(startVervanging, async (context, { body }) => {
    if (body.from < context.today) throw new Problem('rule-broken', 'Die dag is al geweest.')
    const { items } = await context.ask(listMedewerkers, {})
    const colleague = items.find(({ medewerkerId }) => medewerkerId === body.medewerkerId)
    if (!colleague?.rollen.includes('regisseur') || colleague.medewerkerId === context.caller.id) {
      const message = 'Kies een collega die hier regisseur is.'
      throw new Problem('bad-input', undefined, [{ place: 'body/medewerkerId', rule: 'known', message }])
    }
    await insertVervanging(context, { id: context.ids.next(), ...body })
    const huishoudens = huishoudensOf(context)
    for (const huishoudenId of huishoudens) {
      const { betrokkenen } = await context.ask(getHuishouden, { path: { huishoudenId } })
      const all = betrokkenen.k === 'value' ? betrokkenen.v : []
      if (all.some(({ medewerkerId, soort }) => soort === 'regisseur' && medewerkerId === body.medewerkerId)) continue
      const reden = 'Past op dit plan zolang de regisseur weg is.'
      await context.ask(startBetrokkenheid, { body: { ...body, huishoudenId, soort: 'regisseur', reden } })
    }
    return { huishoudens: huishoudens.length }
  }),
]

async function termPoints(context: Context) {
  const vragen = await listVraagRows(context, undefined)
  const stappen = Map.groupBy(
    await listStapRows(
      context,
      vragen.map(({ id }) => id),
    ),
    ({ vraagId }) => vraagId,
  )
  return vragen.flatMap(({ id, persoonId }) =>
    termijnenOf(stappen.get(id) ?? [], context.today).map((term) =>
      ofTermijn(term, persoonId, context.purpose === 'toegang-beoordelen'),
    ),
  )
}

/** Huishoudens whose plan this caller coordinates today. */
function huishoudensOf({ relations }: Context): Id[] {
  const ids = relations.flatMap((one) =>
    one.kind === 'regisseur' && one.dossierKind === 'huishouden' ? [one.dossierId] : [],
  )
  return [...new Set(ids)] as Id[]
}

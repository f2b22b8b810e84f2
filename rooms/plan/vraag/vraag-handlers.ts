import { openBetrokkenheid } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { readerOf } from '../reader.ts'
import { addStapHandlers } from './add-stap.ts'
import {
  addKaartItem,
  createVraag,
  listSocialeKaart,
  listVragen,
  listWachtendeVragen,
  pickVraag,
  tellTerug,
} from './vraag.contract.ts'
import * as store from './vraag.store.ts'
import { toVraag } from './vraag.ts'

/** The front door: asking, taking up, and telling what came of it. */
export const vraagHandlers = [
  handle(createVraag, async (context, { body }) => {
    const reader = readerOf(context)
    if (!reader.may('vraag.add', body.persoonId)) throw new Problem('not-found')
    if (body.gesteldOp > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    const self = body.persoonId === context.caller.id
    if (self !== (body.gesteldDoor === 'zelf') && context.caller.kind === 'inwoner')
      throw new Problem('rule-broken', 'Zeg wie dit vraagt.')
    const vraagId = context.ids.next()
    const row = { ...body, id: vraagId, ingevoerdDoor: context.caller.id as typeof vraagId }
    await store.insertVraag(context, row, !reader.may('vraag.write', body.persoonId))
    return { vraagId }
  }),
  handle(listVragen, async (context, { query: { persoonId } }) => {
    const reader = readerOf(context)
    const rows = await store.listVraagRows(context, persoonId)
    const ids = rows.map(({ id }) => id)
    const stappen = await store.listStapRows(context, ids)
    const terug = await store.listTerugRows(context, ids)
    const items = rows.map((row) =>
      toVraag(
        row,
        stappen,
        terug.find(({ vraagId }) => vraagId === row.id),
        reader,
        context.today,
      ),
    )
    return { items, voor: personsFor(context) }
  }),
  handle(listWachtendeVragen, async (context) => {
    const rows = await store.listWachtRows(context)
    return { items: rows.map((row) => ({ tenant: context.tenant, ...row })) }
  }),
  handle(pickVraag, async (context, { path: { vraagId } }) => {
    const persoonId = await store.takeVraag(context, vraagId)
    if (!persoonId) throw new Problem('not-found')
    await context.ask(openBetrokkenheid, { body: { persoonId, reden: 'pakte een vraag op' } })
    return { vraagId, persoonId }
  }),
  ...addStapHandlers,
  handle(tellTerug, async (context, { path: { vraagId }, body }) => {
    const vraag = await store.getVraagRow(context, vraagId)
    if (!readerOf(context).may('vraag.write', vraag.persoonId)) throw new Problem('not-found')
    context.concerns(vraag.persoonId)
    if (vraag.ingevoerdDoor === vraag.persoonId) throw new Problem('rule-broken', 'De inwoner stelde deze vraag zelf.')
    if (body.akkoordOp > context.today) throw new Problem('rule-broken', 'Die dag is nog niet geweest.')
    await store.insertTerug(context, vraag, body)
    return { vraagId }
  }),
  handle(listSocialeKaart, async (context) => ({ items: await store.listKaartRows(context) })),
  handle(addKaartItem, async (context, { body }) => {
    const kaartId = context.ids.next()
    await store.insertKaartRow(context, { ...body, kaartId })
    return { kaartId }
  }),
]

function personsFor(context: Context) {
  const persons = new Set(context.relations.flatMap((one) => (one.dossierKind === 'persoon' ? [one.dossierId] : [])))
  const { may } = readerOf(context)
  return [...persons].filter((id) => may('vraag.add', id)).map((id) => ({ persoonId: id as never }))
}

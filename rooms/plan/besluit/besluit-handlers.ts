import { getHuishouden } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { readerOf } from '../reader.ts'
import { calculateTermijnen } from '../termijn/termijn.ts'
import { getVraagRow, insertStap, listStapRows } from '../vraag/vraag.store.ts'
import { missingBefore } from '../vraag/vraag.ts'
import { createBesluit, listBesluiten, tellBesluit } from './besluit.contract.ts'
import { insertBesluit, listBesluitRows, listInhoudRows, lockBesluit, setBekend } from './besluit.store.ts'
import { toBesluit, whyNotInPeriod } from './besluit.ts'

/** Taking a besluit, making it known, and reading it. */
export const besluitHandlers = [
  handle(listBesluiten, async (context, { query }) => {
    const reader = readerOf(context)
    const persons = await personsOf(context, query)
    const rows = await listBesluitRows(context, persons)
    if (rows.length === 0 && !persons.some((id) => reader.may('besluit.read', id))) throw new Problem('not-found')
    const inhoud = await listInhoudRows(
      context,
      rows.map(({ id }) => id),
    )
    return {
      items: rows.map((row) =>
        toBesluit(
          row,
          inhoud.find(({ id }) => id === row.id),
          reader,
        ),
      ),
    }
  }),
  handle(createBesluit, async (context, { path: { vraagId }, body: { van, tot, ...inhoud } }) => {
    const vraag = await getVraagRow(context, vraagId)
    const { persoonId } = vraag
    if (!readerOf(context).may('besluit.write', persoonId)) throw new Problem('not-found')
    context.concerns(persoonId)
    const stappen = await listStapRows(context, [vraagId])
    if (!stappen.some(({ kind, wet }) => kind === 'aanvraag' && wet === inhoud.wet))
      throw new Problem('rule-broken', 'Onder deze wet is nog niets aangevraagd.')
    const missing =
      missingBefore('aanvraag', stappen, vraag.spoed !== null) ?? whyNotInPeriod({ wet: inhoud.wet, van, tot })
    if (missing) throw new Problem('rule-broken', missing)
    const besluitId = context.ids.next()
    const rest = { beslotenOp: context.today, bekendgemaaktOp: null, bezwaarTot: null }
    await insertBesluit(context, { id: besluitId, persoonId, vraagId, van, tot, ...rest }, { ...inhoud, id: besluitId })
    await addOwnStap(context, 'besluit', { vraagId, persoonId, wet: inhoud.wet, op: context.today })
    return { besluitId }
  }),
  handle(tellBesluit, async (context, { path: { besluitId }, body: { op } }) => {
    const besluit = await lockBesluit(context, besluitId)
    const { persoonId, vraagId } = besluit
    context.concerns(persoonId)
    if (besluit.bekendgemaaktOp) throw new Problem('rule-broken', 'Dit besluit is al bekendgemaakt.')
    if (op < besluit.beslotenOp || op > context.today)
      throw new Problem('rule-broken', 'Die dag ligt voor het besluit, of is nog niet geweest.')
    const [inhoud] = await listInhoudRows(context, [besluitId])
    const wet = inhoud?.wet ?? 'wmo'
    const [bezwaar] = calculateTermijnen({ events: [{ kind: 'bekendmaking', wet, date: op }] })
    if (!bezwaar?.end) throw new Error('an objection has an end')
    await setBekend(context, besluitId, op, bezwaar.end)
    if (vraagId) await addOwnStap(context, 'bekendmaking', { vraagId, persoonId, wet, op })
    return { besluitId }
  }),
]

type Own = { vraagId: Id; persoonId: Id; wet: 'wmo' | 'jeugdwet' | 'pw' | 'wgs'; op: Context['today'] }

/** Terms are counted from what happened with the question, so a besluit is told there too. */
async function addOwnStap(
  context: Context,
  kind: 'besluit' | 'bekendmaking',
  { persoonId, ...rest }: Own,
): Promise<void> {
  const door = context.caller.id as Id
  await insertStap(context, persoonId, { ...rest, id: context.ids.next(), kind, velden: {}, toelichting: null, door })
}

async function personsOf(
  context: Context,
  { persoonId, huishoudenId }: { persoonId?: Id | undefined; huishoudenId?: Id | undefined },
): Promise<readonly Id[]> {
  if (huishoudenId) {
    const { leden } = await context.ask(getHuishouden, { path: { huishoudenId } })
    return leden.map((lid) => lid.persoonId)
  }
  if (persoonId) return [persoonId]
  const place = { place: 'query', rule: 'one', message: 'Noem een persoon of een huishouden.' }
  throw new Problem('bad-input', undefined, [place])
}

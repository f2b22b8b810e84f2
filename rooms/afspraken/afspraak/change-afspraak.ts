import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getSchaalbesluit } from '@samenhang/koers/contract.ts'
import { addGebeurtenis, createAfspraak, offerVersie, proveBevoegdheid, setConcept, signVersie } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import { hashText, toSchakel } from '../reeks/hash.ts'
import type { SchakelInhoud, VersieInhoud } from '../reeks/shapes.ts'
import { type AfspraakRow, insertAfspraak, insertSchakel, lockAfspraak, updateConcept } from './afspraak.store.ts'
import { only, versiesOn } from './afspraak.ts'
import { readReeksen } from './read-reeks.ts'

export const changeAfspraakHandlers = [
  handle(createAfspraak, async (context, { body }) => {
    const { schaalbesluit } = await context.ask(getSchaalbesluit, { path: { schaalbesluitId: body.schaalbesluitId } })
    if (schaalbesluit.taakId !== body.taakId)
      throw new Problem('rule-broken', 'Dit schaalbesluit gaat over een andere taak.')
    if (!schaalbesluit.genomen)
      throw new Problem('rule-broken', 'Dit schaalbesluit is nog niet genomen. Een afspraak volgt daarna.')
    const partijen = await checkPartijen(context, body.concept)
    const afspraakId = context.ids.next()
    await insertAfspraak(context, { ...body, afspraakId, partijen })
    return { afspraakId }
  }),
  handle(setConcept, async (context, { path, body }) => {
    const row = await lockAfspraak(context, path.afspraakId)
    const partijen = await checkPartijen(context, body)
    await updateConcept(context, row.afspraakId, body, [...new Set([...row.partijen, ...partijen])])
    return path
  }),
  handle(offerVersie, async (context, { path, body }) => {
    const { row, events } = await lockWithEvents(context, path.afspraakId)
    if (!row.concept) throw new Problem('rule-broken', 'Er is geen concept om aan te bieden.')
    const earlier = only(events, 'versie').at(-1)
    if (earlier && !body.nieuwFeit) {
      throw new Problem(
        'rule-broken',
        'Noem het nieuwe feit of argument: wat was afgesproken gaat anders niet opnieuw open.',
      )
    }
    const answer = await append(context, row, {
      ...made(context),
      soort: 'versie',
      versie: (earlier?.versie ?? 0) + 1,
      inhoud: row.concept,
      heropening: earlier && body.nieuwFeit ? { nieuwFeit: body.nieuwFeit } : null,
    })
    await updateConcept(context, row.afspraakId, null, row.partijen)
    return answer
  }),
  handle(signVersie, async (context, { path, body }) => {
    const { row, versie, opPapier } = await lockForPartij(context, path.afspraakId, body)
    if (versie.stand === 'opgevolgd' || versie.stand === 'beeindigd')
      throw new Problem('rule-broken', 'Deze versie is opgevolgd of beeindigd.')
    if (hashText(JSON.stringify(versie.inhoud)) !== body.tekstHash)
      throw new Problem('conflict', 'De tekst is niet meer die u zag. Lees de versie opnieuw voor u tekent.')
    const getekendOp = body.getekendOp ?? context.today
    if (getekendOp > context.today) throw new Problem('rule-broken', 'Een handtekening kan niet in de toekomst staan.')
    return append(context, row, { ...body, ...made(context), soort: 'ondertekening', getekendOp, opPapier })
  }),
  handle(proveBevoegdheid, async (context, { path, body }) => {
    const { row, versie } = await lockForPartij(context, path.afspraakId, body)
    const stand = versie.partijen.find(({ partijId }) => partijId === body.partijId)
    if (!stand?.ondertekening) throw new Problem('rule-broken', 'Deze partij heeft deze versie nog niet ondertekend.')
    return append(context, row, { ...body, ...made(context), soort: 'bevoegdheid' })
  }),
  handle(addGebeurtenis, async (context, { path, body }) => {
    const { row, events } = await lockWithEvents(context, path.afspraakId)
    const { inhoud } = versiesOn(events, context.today).findLast(({ stand }) => stand === 'in werking') ?? {}
    if (!inhoud) throw new Problem('rule-broken', 'Deze afspraak is niet in werking.')
    if ('partijId' in body && !inhoud.partijen.some(({ partijId }) => partijId === body.partijId))
      throw new Problem('rule-broken', 'Dit is geen partij bij deze afspraak.')
    return append(context, row, { ...body, ...made(context) })
  }),
]

/** Who signs does so for the own partij; only the desk writes down what another signed on paper. */
async function lockForPartij(
  context: Context,
  afspraakId: Id,
  { partijId, versie: nr }: { partijId: Id; versie: number },
) {
  const { row, events } = await lockWithEvents(context, afspraakId)
  const opPapier = context.caller.partijId !== partijId
  if (opPapier && context.scope.get('afspraken.write') !== 'everywhere') throw new Problem('not-found')
  const versie = versiesOn(events, context.today).find((one) => one.versie === nr)
  if (!versie?.partijen.some((one) => one.partijId === partijId)) throw new Problem('not-found')
  return { row, versie, opPapier }
}

async function lockWithEvents(context: Context, afspraakId: Id) {
  const row = await lockAfspraak(context, afspraakId)
  const reeksOf = await readReeksen(context, [afspraakId])
  return { row, events: reeksOf(afspraakId).events }
}

async function append(context: Context, row: AfspraakRow, inhoud: SchakelInhoud) {
  const reeksOf = await readReeksen(context, [row.afspraakId])
  const schakel = toSchakel(row.afspraakId, reeksOf(row.afspraakId).schakels, inhoud)
  await insertSchakel(context, row, schakel)
  return { nr: schakel.nr, ontvangst: schakel.hash }
}

function made(context: Context): Pick<SchakelInhoud, 'op' | 'tijdstip' | 'door'> {
  return { op: context.today, tijdstip: context.clock.now().toISOString(), door: context.caller.id as Id }
}

/** @throws Problem `bad-input` for a partij that is not there. */
async function checkPartijen(context: Context, { partijen }: VersieInhoud): Promise<Id[]> {
  const { items } = await readPartijen(context)
  const known = new Set<string>(items.map(({ partijId }) => partijId))
  const places = partijen.flatMap(({ partijId }, index) =>
    known.has(partijId)
      ? []
      : [{ place: `body/partijen/${index}/partijId`, rule: 'known', message: 'Deze organisatie is er niet.' }],
  )
  if (places.length > 0) throw new Problem('bad-input', undefined, places)
  return partijen.map(({ partijId }) => partijId)
}

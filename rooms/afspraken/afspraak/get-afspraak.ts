import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getSchaalbesluit, type RecordOf } from '@samenhang/koers/contract.ts'
import { abilitiesOf } from '../abilities.ts'
import { type Afspraak, getAfspraak } from '../contract.ts'
import { readKoers, readPartijen } from '../partijen.ts'
import { hashText } from '../reeks/hash.ts'
import type { SchakelInhoud } from '../reeks/shapes.ts'
import { readToedelingen } from '../roltoedeling/read-toedelingen.ts'
import { type AfspraakRow, getAfspraakRow } from './afspraak.store.ts'
import { dayOf, versiesOn } from './afspraak.ts'
import { compareVersies } from './difference.ts'
import { toSummary } from './list-afspraken.ts'
import { readReeksen } from './read-reeks.ts'

export const getAfspraakHandler = handle(getAfspraak, async (context, { path, query }): Promise<Afspraak> => {
  const day = query.op ?? context.today
  const row = await getAfspraakRow(context, path.afspraakId)
  const reeksOf = await readReeksen(context, [row.afspraakId])
  const { events } = reeksOf(row.afspraakId)
  const { gemeenten } = await readPartijen(context)
  const versies = versiesOn(events, day)
  const abilities = abilitiesOf(context)
  return {
    ...toSummary(row, events, day, new Set<string>(gemeenten)),
    ...(await readHerkomst(context, row)),
    schaalbesluitId: row.schaalbesluitId,
    op: day,
    // A draft is not for the table yet: only its desk reads it.
    concept: abilities['afspraken.write'] ? row.concept : null,
    versies: versies.map((versie) => ({
      ...versie,
      tekstHash: hashText(JSON.stringify(versie.inhoud)),
    })) as Afspraak['versies'],
    verschillen: versies.slice(1).map((versie, index) => ({
      versie: versie.versie,
      ...compareVersies(versies[index]?.inhoud ?? versie.inhoud, versie.inhoud),
    })) as Afspraak['verschillen'],
    gebeurtenissen: events.filter((event) => dayOf(event) <= day).flatMap(toGebeurtenis),
    rollen: await readRollen(context, row.taakId, day),
    abilities,
    partijId: context.caller.partijId as Id | null,
  }
})

/** Where it comes from: taak, schaalbesluit, what partijen said before it was settled, and the doelen that it serves. */
async function readHerkomst(context: Context, { taakId, schaalbesluitId, concept }: AfspraakRow) {
  const nothing = { taak: null, schaalbesluit: null, eerder: [], doelen: [] }
  if (!context.scope.has('koers.read')) return nothing
  const { schaalbesluit, records } = await context.ask(getSchaalbesluit, { path: { schaalbesluitId } })
  const taak = records.find((one): one is RecordOf<'taak'> => one.soort === 'taak' && one.recordId === taakId)
  const asked = new Set(concept?.indicatoren.map(({ doelId }) => doelId))
  const doelen = (await readKoers(context, 'doel')).flatMap((one) =>
    one.soort === 'doel' && one.inhoud.niveau === 'regio' && (asked.size === 0 || asked.has(one.recordId))
      ? [{ doelId: one.recordId, titel: one.inhoud.titel, themaId: one.inhoud.themaId }]
      : [],
  )
  return {
    taak: taak?.inhoud.naam ?? null,
    schaalbesluit: schaalbesluit.titel,
    eerder: records.flatMap((one) => {
      if (one.soort !== 'inbreng' && one.soort !== 'standpunt' && one.soort !== 'zienswijze') return []
      const aard =
        one.soort === 'inbreng' ? one.inhoud.aard : one.soort === 'standpunt' ? one.inhoud.positie : one.inhoud.oordeel
      return one.inhoud.tekst ? [{ partijId: one.partijId, aard, tekst: one.inhoud.tekst, op: one.op }] : []
    }),
    doelen: doelen
      .filter(({ themaId }) => asked.size > 0 || themaId === taak?.inhoud.themaId)
      .map(({ doelId, titel }) => ({ doelId, titel })),
  }
}

async function readRollen(context: Context, taakId: Id, day: Afspraak['op']) {
  const toedelingen = (await readToedelingen(context)).filter(
    (one) => one.taakId === taakId && one.van <= day && (one.tot === null || day <= one.tot),
  )
  return [...Map.groupBy(toedelingen, ({ rol }) => rol)].map(([rol, own]) => ({
    rol,
    partijIds: own.map(({ partijId }) => partijId as Id),
  }))
}

function toGebeurtenis(event: SchakelInhoud): Afspraak['gebeurtenissen'] {
  const { soort } = event
  const texts: Partial<Record<SchakelInhoud['soort'], (one: never) => string>> = {
    evaluatie: (one: { uitkomst: string }) => one.uitkomst,
    vertrek: (one: { wie: string }) => one.wie,
    overdracht: (one: { aan: string }) => one.aan,
    opzegging: (one: { waarom: string }) => one.waarom,
    einde: (one: { besluit: string }) => one.besluit,
  }
  const text = texts[soort]
  if (!text) return []
  return [{ soort, op: event.op, partijId: 'partijId' in event ? event.partijId : null, tekst: text(event as never) }]
}

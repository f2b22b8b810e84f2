import { isDeepStrictEqual } from 'node:util'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { abilitiesOf } from '../abilities.ts'
import { importKoers } from '../contract.ts'
import { selectAllVersies } from '../record/record.store.ts'
import { addVersie } from '../record/set-record.ts'
import { type KoersRecord, soorten } from '../record/shapes.ts'
import * as besluitStore from '../schaalbesluit/schaalbesluit.store.ts'
import type { Schaalbesluit } from '../schaalbesluit/schaalbesluit-shapes.ts'
import { readKoersFile } from './koers-file.ts'

type Tally = { vastgelegd: number; gelijk: number; vanAnderen: { soort: string; id: Id }[] }

export const importKoersHandler = handle(importKoers, async (context, { body }) => {
  const file = readKoersFile(body)
  const tally: Tally = { vastgelegd: 0, gelijk: 0, vanAnderen: [] }
  const here = new Map(newestOf(await selectAllVersies(context)).map((record) => [record.recordId, record]))
  const records = newestOf(file.records).toSorted(leaningLast)
  // A weging leans on a schaalbesluit, that on an opgave: so besluiten come in between.
  await addRecords(context, records.filter(isBeforeBesluiten), here, tally)
  await addBesluiten(context, file.besluiten, tally)
  await addRecords(
    context,
    records.filter((record) => !isBeforeBesluiten(record)),
    here,
    tally,
  )
  return tally
})

async function addRecords(
  context: Context,
  records: readonly KoersRecord[],
  here: ReadonlyMap<Id, KoersRecord>,
  tally: Tally,
): Promise<void> {
  const may = abilitiesOf(context)
  for (const record of records) {
    const { recordId, soort, partijId } = record
    const own = partijId === null ? may['koers.write'] : partijId === context.caller.partijId
    if (isSame(record, here.get(recordId))) tally.gelijk++
    else if (!own) tally.vanAnderen.push({ soort, id: recordId })
    else {
      await addVersie(context, record, partijId)
      tally.vastgelegd++
    }
  }
}

/** Only those that are not here yet: what was weighed and taken stays as it was. */
async function addBesluiten(context: Context, besluiten: readonly Schaalbesluit[], tally: Tally): Promise<void> {
  const may = abilitiesOf(context)
  for (const { genomen, schaalbesluitId, ...voorstel } of besluiten) {
    if (await besluitStore.existsSchaalbesluit(context, schaalbesluitId)) tally.gelijk++
    else if (!may['koers.write']) tally.vanAnderen.push({ soort: 'schaalbesluit', id: schaalbesluitId })
    else {
      await besluitStore.insertVoorstel(context, schaalbesluitId, voorstel)
      if (genomen) await besluitStore.markTaken(context, schaalbesluitId, genomen)
      if (genomen?.herijkt) {
        await besluitStore.markReviewed(context, schaalbesluitId, { ...genomen.herijkt, volgendeOp: null })
      }
      if (genomen?.beeindigdOm) {
        await besluitStore.shortenPeriod(context, schaalbesluitId, genomen.period, genomen.beeindigdOm)
      }
      tally.vastgelegd++
    }
  }
}

function newestOf(records: readonly KoersRecord[]): KoersRecord[] {
  const newest = new Map<string, KoersRecord>()
  for (const record of records) {
    const known = newest.get(record.recordId)
    if (!known || known.versie < record.versie) newest.set(record.recordId, record)
  }
  return [...newest.values()]
}

function isSame(record: KoersRecord, here: KoersRecord | undefined): boolean {
  if (!here || here.bevestigd !== record.bevestigd || here.vervallen !== record.vervallen) return false
  return isDeepStrictEqual(here.inhoud, record.inhoud)
}

const afterBesluiten = new Set<string>(['standpunt', 'antwoord', 'weging', 'zienswijze', 'vorm'])
const isBeforeBesluiten = ({ soort }: KoersRecord) => !afterBesluiten.has(soort)

/** What others lean on comes first: by soort, and within one soort what leans on none of it. */
function leaningLast(a: KoersRecord, b: KoersRecord): number {
  const leans = ({ inhoud }: KoersRecord) =>
    Number(
      ('dientDoelId' in inhoud && inhoud.dientDoelId !== null) ||
        ('sluitAanBijId' in inhoud && inhoud.sluitAanBijId !== null),
    )
  return soorten.indexOf(a.soort) - soorten.indexOf(b.soort) || leans(a) - leans(b)
}

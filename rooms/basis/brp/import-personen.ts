import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { insertAdres, insertGeheimAdres } from '../adres/adres.store.ts'
import { findByIdentifiers, type Identifier, insertIdentifiers } from '../bsn/bsn.store.ts'
import { importPersonen } from '../contract.ts'
import { insertGezag } from '../gezag/gezag.store.ts'
import { insertHuishouden, insertLid } from '../huishouden/huishouden.store.ts'
import { insertPersoon } from '../persoon/persoon.store.ts'
import type { ImportRow } from '../shapes.ts'
import { type Accepted, acceptLists } from './accept.ts'
import { readBrpDate } from './brp-date.ts'
import { findGezag } from './find-gezag.ts'
import { hideSecret } from './hide-secret.ts'
import { type Entry, type Persoonslijst, readPersoonslijsten } from './persoonslijst.ts'
import { type FoundHuishouden, homeOf, proposeHuishoudens } from './propose-huishoudens.ts'
import { readFile } from './read-file.ts'

/** Reads a whole file in one transaction: either all of it that can be kept is kept, or nothing. */
export function importPersonenHandler(keys: Keys): Handler {
  return handle(importPersonen, async (ctx, { body }) => {
    const lists = readPersoonslijsten(readFile(body))
    const { accepted, rows } = acceptLists(lists)
    const proposed = proposeHuishoudens(accepted, ctx.today)
    const { gezag, rows: aboutGezag } = findGezag(accepted, ctx.today)
    rows.push(...aboutGezag)

    const identifiers = new Map<string, Identifier>(accepted.map(({ key, identifier }) => [key, identifier]))
    const relatives = new Map<string, Entry>([
      ...gezag.map(({ houder, entry }) => [houder, entry] as const),
      ...proposed.verwanten,
    ])
    for (const key of relatives.keys()) identifiers.set(key, { use: 'bsn', value: key.slice('bsn '.length) })

    const known = await findByIdentifiers(ctx, keys, [...identifiers.values()])
    const ids = new Map<string, Id>([...identifiers.keys()].map((key) => [key, known.get(key) ?? ctx.ids.next()]))
    const idOf = (key: string) => ids.get(key) as Id
    const isNew = (key: string) => !known.has(key)

    const secret = await hideSecret(ctx, keys, lists, known)
    for (const { key, lijst } of accepted) {
      if (isNew(key)) await keepPersoon(ctx, keys, idOf(key), lijst, secret.has(key) || secret.has(homeOf(lijst) ?? ''))
      rows.push(rowOf(lijst.line, isNew(key)))
    }
    const listed = new Set(accepted.map(({ key }) => key))
    for (const [key, entry] of relatives) {
      if (isNew(key) && !listed.has(key)) await keepVerwant(ctx, idOf(key), entry)
    }
    const added = [...identifiers].filter(([key]) => isNew(key))
    await insertIdentifiers(
      ctx,
      keys,
      added.map(([key, identifier]) => ({ ...identifier, persoonId: idOf(key) })),
    )

    const huishoudens = proposed.huishoudens.filter(({ leden }) => leden.every(({ key }) => isNew(key)))
    rows.push(...findUnplaced(accepted, huishoudens, proposed.huishoudens, isNew))
    for (const { naam, leden } of huishoudens) {
      const huishoudenId = ctx.ids.next()
      await insertHuishouden(ctx, huishoudenId, naam)
      for (const { key, rol } of leden) {
        const lid = { id: ctx.ids.next(), huishoudenId, persoonId: idOf(key), rol }
        await insertLid(ctx, { ...lid, period: period(ctx.today, null) })
      }
    }
    const newGezag = gezag.filter(({ kind, houder }) => isNew(kind) && houder !== kind)
    for (const { kind, houder, period } of newGezag) {
      await insertGezag(ctx, {
        ...{ id: ctx.ids.next(), kindId: idOf(kind), houder: { persoonId: idOf(houder) }, period },
        ...{ soort: 'ouderlijk gezag', bron: 'BRP' },
      })
    }

    ctx.concerns(...ids.values())
    rows.push(...lists.flatMap(({ lines }) => lines.slice(1).map(continuation)))
    rows.sort((a, b) => a.line - b.line)
    return { personen: added.length, huishoudens: huishoudens.length, gezag: newGezag.length, rows }
  })
}

async function keepPersoon(
  ctx: Context,
  keys: Keys,
  id: Id,
  lijst: Persoonslijst,
  adresGeheim: boolean,
): Promise<void> {
  const { naam, overlijdensdatum } = lijst
  const geboortedatum = lijst.geboortedatum ?? null
  await insertPersoon(ctx, { ...naam, id, geboortedatum, overlijdensdatum, adresGeheim, bron: 'BRP' })
  if (!lijst.adres) return
  const { vanaf, ...adres } = lijst.adres
  // An address whose first day is not known in full is only sure to hold today.
  const since = zCivilDate.safeParse(readBrpDate(vanaf))
  const from = since.success && since.data <= ctx.today ? since.data : ctx.today
  const kept = { id: ctx.ids.next(), persoonId: id, period: period(from, null), adres }
  if (adresGeheim) await insertGeheimAdres(ctx, keys, kept)
  else await insertAdres(ctx, kept)
}

/** A partner, child or parent of whom there is no list: what the list of the other says, marked so. */
async function keepVerwant(ctx: Context, id: Id, { naam, geboortedatum = null }: Entry): Promise<void> {
  if (naam.geslachtsnaam === '') throw new Problem('rule-broken', 'Een verwant zonder geslachtsnaam.')
  const bron = 'BRP, lijst van een verwant'
  await insertPersoon(ctx, { ...naam, id, geboortedatum, overlijdensdatum: null, adresGeheim: false, bron })
}

/** Who is new in a huishouden that is here already: people change by hand what people may have changed by hand. */
function findUnplaced(
  accepted: readonly Accepted[],
  kept: readonly FoundHuishouden[],
  all: readonly FoundHuishouden[],
  isNew: (key: string) => boolean,
): ImportRow[] {
  const keys = new Set(all.filter((one) => !kept.includes(one)).flatMap(({ leden }) => leden.map(({ key }) => key)))
  const message = 'Hoort bij iemand die er al was; voeg deze persoon zelf toe aan het huishouden.'
  return accepted
    .filter(({ key }) => keys.has(key) && isNew(key))
    .map(({ lijst }) => ({ line: lijst.line, outcome: 'opgemerkt', rule: 'huishouden', message }))
}

function rowOf(line: number, isNew: boolean): ImportRow {
  return isNew
    ? { line, outcome: 'bewaard', rule: 'persoonslijst', message: 'Deze persoon is bewaard.' }
    : { line, outcome: 'bestond al', rule: 'persoonslijst', message: 'Deze persoon was er al; er is niets veranderd.' }
}

function continuation(line: number): ImportRow {
  return {
    line,
    outcome: 'aanvulling',
    rule: 'persoonslijst',
    message: 'Hoort bij de persoon erboven; geschiedenis is niet bewaard.',
  }
}

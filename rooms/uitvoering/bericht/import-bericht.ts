import { createHash } from 'node:crypto'
import { createPersoon, findPersoonForBericht, listPartijen } from '@samenhang/basis/contract.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { type Ingelezen, importBericht } from '../contract.ts'
import { addPrestaties } from '../declaratie/add-prestaties.ts'
import { addLeveringen } from '../levering/add-leveringen.ts'
import { addToewijzingen } from '../toewijzing/add-toewijzingen.ts'
import { type BerichtCounts, findBericht, insertBericht, isDeclaratieKnown } from './bericht.store.ts'
import { type BerichtFacts, type Client, toFacts } from './bericht.ts'
import type { Import, KnownClient } from './importing.ts'
import { parse } from './parse.ts'
import { placeOf, placeOfDateOutside } from './place.ts'

export const importBerichtHandler = handle(importBericht, (ctx, { query: { bestand }, body }) =>
  readBericht(ctx, { bestand, body }),
)

/**
 * Stores one message whole or not at all. It only ever adds what the message itself says, so that the same messages in
 * any order leave the same behind (OP080).
 */
export async function readBericht(ctx: Context, { bestand, body }: Received): Promise<Ingelezen> {
  const bericht = await parse(body)
  const outside = placeOfDateOutside(body)
  if (outside) throw new Problem('bad-input', undefined, [outside])
  const facts = toFacts(bericht)
  const refuse: Import['refuse'] = (problem, at, fault) => new Problem(problem, undefined, [placeOf(body, at, fault)])
  const partijId = await findAanbieder(ctx, facts, refuse)
  const counts = countsOf(facts)
  const answer = { wet: facts.wet, soort: facts.soort, identificatie: facts.identificatie, ...counts }
  const hash = createHash('sha256').update(body).digest()

  if (facts.declaratie && (await isDeclaratieKnown(ctx, facts))) {
    throw refuse(
      'conflict',
      { name: 'DeclaratieNummer', nth: 0, element: 'Bericht/Declaratie/DeclaratieNummer' },
      tr333,
    )
  }
  const berichtId = await insertBericht(ctx, { facts, hash, bestand, counts })
  if (!berichtId) {
    const known = await findBericht(ctx, facts)
    if (!known?.hash.equals(hash)) throw refuse('conflict', identificatie, tr056)
    return { ...answer, berichtId: known.id, bekend: true, personen: 0 }
  }
  const importing = { ctx, facts, berichtId, partijId, refuse }
  const { clienten, added } = await findClienten(importing)
  await addToewijzingen(importing, clienten)
  await addLeveringen(importing, clienten)
  await addPrestaties(importing, clienten)
  return { ...answer, berichtId, bekend: false, personen: added }
}

/** A file with its name. */
type Received = { readonly bestand: string; readonly body: Uint8Array }

/** The aanbieder of the message; the gemeente must be the one for which this transaction runs. */
async function findAanbieder(ctx: Context, facts: BerichtFacts, refuse: Import['refuse']): Promise<Id> {
  const [gemeente, aanbieder] = facts.soort === 301 ? ['Afzender', 'Ontvanger'] : ['Ontvanger', 'Afzender']
  const at = (name: string) => ({ name, nth: 0, element: `Bericht/Header/${name}` })
  if (`gm${facts.gemeentecode}` !== ctx.tenant) throw refuse('bad-input', at(gemeente), otherGemeente)
  const { items } = await ctx.ask(listPartijen, {})
  const partij = items.find(({ agbcode }) => agbcode === facts.agbcode)
  if (!partij) throw refuse('bad-input', at(aanbieder), unknownAanbieder)
  return partij.partijId
}

async function findClienten({ ctx, facts, refuse }: Import): Promise<{ clienten: KnownClient[]; added: number }> {
  const { items } = await ctx.ask(findPersoonForBericht, { body: { bsns: facts.clienten.map(({ bsn }) => bsn) } })
  const clienten: KnownClient[] = []
  let added = 0
  for (const [nth, client] of facts.clienten.entries()) {
    let persoonId = items[nth]?.persoonId
    if (!persoonId) {
      const element = facts.soort === 323 ? `Declaratie/Clienten/Client[${nth + 1}]` : 'Client'
      if (!client.persoon) throw refuse('bad-input', { name: 'Bsn', nth, element: `Bericht/${element}/Bsn` }, tr304)
      persoonId = (await ctx.ask(createPersoon, { body: { bsn: client.bsn, ...client.persoon } })).persoonId
      added += 1
    }
    ctx.concerns(persoonId)
    clienten.push({ ...client, persoonId })
  }
  return { clienten, added }
}

function countsOf({ clienten }: BerichtFacts): BerichtCounts {
  const count = (of: (client: Client) => readonly unknown[]) => clienten.reduce((sum, one) => sum + of(one).length, 0)
  return {
    toewijzingen: count((client) => client.toewijzingen),
    leveringen: count((client) => client.leveringen),
    prestaties: count((client) => client.prestaties),
  }
}

const identificatie = { name: 'Identificatie', nth: 0, element: 'Bericht/Header/BerichtIdentificatie/Identificatie' }
const tr056 = {
  rule: 'TR056',
  message: 'Deze afzender stuurde al een ander bericht met deze Identificatie.',
}
const tr333 = { rule: 'TR333', message: 'Deze aanbieder stuurde al een declaratie met dit DeclaratieNummer.' }
const tr304 = { rule: 'TR304', message: 'Deze client is niet bekend bij deze gemeente.' }
const otherGemeente = { rule: 'gemeente', message: 'Dit bericht is van of voor een andere gemeente.' }
const unknownAanbieder = { rule: 'aanbieder', message: 'Deze AGB-code is van geen bekende aanbieder.' }

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { insertDeelnemers } from '../deelname/deelnemer.store.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { zRol } from '../shapes.ts'
import { insertStellingen, listStellingRows } from '../stelling/stelling.store.ts'
import { importStellingen, importStemmen } from './polis.contract.ts'
import { type Overgeslagen, readStellingen, readStemmen, type StemRij } from './polis-file.ts'
import { insertStemmen } from './stemmen-in.store.ts'

const staat = { '-1': 'afgewezen', '0': 'wacht', '1': 'toegelaten' } as const
const keuze = { '-1': 'oneens', '0': 'overgeslagen', '1': 'eens' } as const
/** Votes per statement to the database. */
const part = 20_000

/**
 * Numbers are kept, as the votes name them. Where a moderator judged none (moderated after the fact), those that were
 * not judged took part.
 */
export const importStellingenHandler = handle(importStellingen, async (context, { path: { gesprekId }, body }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  const { rijen, overgeslagen } = readStellingen(body)
  const taken = new Set((await listStellingRows(context, gesprekId)).map(({ nummer }) => nummer))
  const fresh = rijen.filter((row) => {
    if (taken.has(row.nummer)) {
      overgeslagen.push({ rij: row.rij, reden: `nummer ${row.nummer} is er al` })
      return false
    }
    taken.add(row.nummer)
    return true
  })
  await insertStellingen(
    context,
    gesprekId,
    fresh.map(({ nummer, tekst, moderatie, geplaatstOp }) => ({
      ...{ nummer, tekst, geplaatstOp, taal: gesprek.talen[0] ?? 'nl', vertalingen: {}, bron: 'import' as const },
      staat: moderatie === 0 && gesprek.moderatie === 'achteraf' ? ('toegelaten' as const) : staat[`${moderatie}`],
    })),
  )
  return { gelezen: fresh.length, overgeslagen }
})

/** Each voter-id becomes a deelnemer; of equal times the later row counts, as Polis has it. */
export const importStemmenHandler = handle(importStemmen, async (context, { path: { gesprekId }, body }) => {
  const gesprek = await getGesprekRow(context, gesprekId)
  const { rijen, overgeslagen } = readStemmen(body)
  const known = new Map(
    (await listStellingRows(context, gesprekId)).map(({ nummer, stellingId }) => [nummer, stellingId]),
  )
  if (known.size === 0) throw new Problem('rule-broken', 'Lees eerst de stellingen in.')
  const votes = rijen.flatMap((row) => {
    const stellingId = known.get(row.nummer)
    const rol = zRol.nullable().safeParse(row.rol)
    if (!rol.success || (row.wijk !== null && !gesprek.wijken.includes(row.wijk))) {
      overgeslagen.push({ rij: row.rij, reden: 'deze rol of wijk hoort niet bij dit gesprek' })
      return []
    }
    if (stellingId) return [{ ...row, rol: rol.data, stellingId }]
    overgeslagen.push({ rij: row.rij, reden: `stelling ${row.nummer} is er niet` })
    return []
  })
  const voters = new Map(votes.map(({ wie, rol, wijk }) => [wie, { id: context.ids.next(), rol, wijk }]))
  await insertDeelnemers(
    context,
    [...voters.values()].map((voter) => ({
      ...{ ...voter, gesprekId, codeHash: null, toestelHash: null },
      ...{ taal: gesprek.talen[0] ?? 'nl', bron: 'import', begonnenOp: null },
    })),
  )
  await keepVotes(context, gesprekId, voters, votes)
  return { gelezen: votes.length, overgeslagen: overgeslagen.toSorted(byRow) }
})

async function keepVotes(
  context: Context,
  gesprekId: Id,
  voters: ReadonlyMap<string, { readonly id: Id }>,
  votes: readonly (StemRij & { stellingId: Id })[],
): Promise<void> {
  for (let from = 0; from < votes.length; from += part) {
    const rows = votes.slice(from, from + part).flatMap(({ wie, stellingId, waarde, op }, index) => {
      const deelnemerId = voters.get(wie)?.id
      if (!deelnemerId) return []
      const stemId = context.ids.next()
      return [{ stemId, deelnemerId, stellingId, keuze: keuze[`${waarde}`], gestemdOp: op, volgorde: from + index }]
    })
    await insertStemmen(context, gesprekId, 'import', rows)
  }
}

function byRow(a: Overgeslagen, b: Overgeslagen): number {
  return a.rij - b.rij
}

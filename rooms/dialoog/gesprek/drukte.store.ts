import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { remember } from '../remember.ts'

/** How many take part, with how many votes, on how many stellingen; and how many of those wait for a moderator. */
export type Drukte = { deelnemers: number; stemmen: number; stellingen: number; wachtend: number }

// A projector and every phone that opens the page ask for it; counting reads all votes.
const counted = remember<{ deelnemers: number; stemmen: number }>(2000)

/** Votes and people may be two seconds old. */
export async function countDrukte(context: Context, gesprekId: Id): Promise<Drukte> {
  const votes = await counted(gesprekId, context.clock, () =>
    context.as('analyst', async (tx) => {
      const [row] = await tx.sql<Drukte>('SELECT deelnemers, stemmen FROM dialoog.count_drukte($1)', [gesprekId])
      return { deelnemers: row?.deelnemers ?? 0, stemmen: row?.stemmen ?? 0 }
    }),
  )
  const [row] = await context.sql<{ stellingen: number; wachtend: number }>(
    `SELECT (count(*) FILTER (WHERE staat = 'toegelaten'))::integer AS stellingen,
       (count(*) FILTER (WHERE staat = 'wacht'))::integer AS wachtend
     FROM dialoog.stelling WHERE tenant_id = $1 AND gesprek_id = $2`,
    [context.tenant, gesprekId],
  )
  return { ...votes, stellingen: row?.stellingen ?? 0, wachtend: row?.wachtend ?? 0 }
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Stemregel } from './work-out.ts'

/** Votes of everybody who counts, by deelnemer. For the worker: what comes out of it must not tell who voted what. */
export function listStemregels(context: Context, gesprekId: Id): Promise<(Stemregel & { deelnemerId: Id })[]> {
  return context.as('analyst', (tx) =>
    tx.sql<Stemregel & { deelnemerId: Id }>(
      `SELECT deelnemer_id AS "deelnemerId", rol, wijk, stemmen FROM dialoog.list_stemregels($1) ORDER BY deelnemer_id`,
      [gesprekId],
    ),
  )
}

/** What the votes stand at: `stand` differs as soon as an outcome may. */
export type Stand = { readonly stand: string; readonly newest: Date | null }

export async function findStand(context: Context, gesprekId: Id): Promise<Stand> {
  const [found] = await context.as('analyst', (tx) =>
    tx.sql<Stand>('SELECT stand, newest FROM dialoog.find_stand($1)', [gesprekId]),
  )
  return found ?? { stand: '', newest: null }
}

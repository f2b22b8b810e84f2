import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { StellingRow } from './stelling.store.ts'

export type Besluit = 'toegelaten' | 'afgewezen' | 'samengevoegd'

export async function insertModeratie(
  context: Context,
  { gesprekId, stellingId, nummer }: Pick<StellingRow, 'gesprekId' | 'stellingId' | 'nummer'>,
  decision: { besluit: Besluit; reden: string; toelichting: string },
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.moderatie (tenant_id, id, gesprek_id, stelling_id, nummer, besluit, reden, toelichting, besloten_door, besloten_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      context.tenant,
      context.ids.next(),
      gesprekId,
      stellingId,
      nummer,
      decision.besluit,
      decision.reden,
      decision.toelichting,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

export type PublicBesluit = {
  besluit: Besluit | 'uitgesloten' | 'weer-toegelaten'
  nummer: number | null
  reden: string
  toelichting: string
  beslotenOp: string
}

/** All decisions in a gesprek, the newest first; about a deelnemer without saying who. */
export function listPublicBesluiten(context: Context, gesprekId: Id): Promise<PublicBesluit[]> {
  return context.sql<PublicBesluit>(
    `SELECT besluit, nummer, reden, toelichting, to_char(besloten_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "beslotenOp"
     FROM (SELECT id, besluit, nummer, reden, toelichting, besloten_op FROM dialoog.moderatie
         WHERE tenant_id = $1 AND gesprek_id = $2
       UNION ALL SELECT id, CASE WHEN uitgesloten THEN 'uitgesloten' ELSE 'weer-toegelaten' END, NULL, reden, toelichting, besloten_op
         FROM dialoog.uitsluiting WHERE tenant_id = $1 AND gesprek_id = $2) AS decisions
     ORDER BY besloten_op DESC, id DESC`,
    [context.tenant, gesprekId],
  )
}

export type Pattern = {
  deelnemerId: Id
  bron: 'online' | 'stemvel' | 'import'
  stemmen: number
  meeste: number
  seconden: number | null
  uitgesloten: boolean
  vingerafdruk: string
}

/** How everybody votes: how many, how alike and how fast; not what. */
export function listPatternRows(context: Context, gesprekId: Id): Promise<Pattern[]> {
  return context.as('analyst', (tx) =>
    tx.sql<Pattern>(
      `SELECT deelnemer_id AS "deelnemerId", bron, stemmen, meeste, seconden, uitgesloten, vingerafdruk
       FROM dialoog.list_patronen($1) ORDER BY deelnemer_id`,
      [gesprekId],
    ),
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Antwoord, Keuze, Stelling } from '../shapes.ts'

export type NewStem = { readonly stemId: Id; readonly stellingId: Id; readonly keuze: Keuze }

/**
 * Keeps own votes on stellingen that can be voted on; one that is known already is left as it is.
 * @returns those that are kept now, by this or an earlier request
 */
export async function insertOwnStemmen(context: Context, gesprekId: Id, stemmen: readonly NewStem[]): Promise<Id[]> {
  const values = [context.tenant, gesprekId, context.caller.id, JSON.stringify(stemmen)]
  await context.sql(
    `INSERT INTO dialoog.stem (tenant_id, gesprek_id, deelnemer_id, id, stelling_id, keuze, bron, gestemd_op, volgorde)
     SELECT $1, $2, $3, one."stemId", one."stellingId", one.keuze, 'online', $5, one.ordinality
     FROM ROWS FROM (jsonb_to_recordset($4) AS ("stemId" uuid, "stellingId" uuid, keuze text)) WITH ORDINALITY AS one
       ("stemId", "stellingId", keuze, ordinality)
     JOIN dialoog.stelling ON stelling.tenant_id = $1 AND stelling.id = one."stellingId" AND stelling.gesprek_id = $2
       AND stelling.staat IN ('toegelaten', 'wacht')
     ON CONFLICT DO NOTHING`,
    [...values, context.clock.now()],
  )
  const kept = await context.sql<{ id: Id }>(
    `SELECT id FROM dialoog.stem WHERE tenant_id = $1 AND gesprek_id = $2 AND deelnemer_id = $3
       AND id IN (SELECT one."stemId" FROM jsonb_to_recordset($4) AS one ("stemId" uuid))`,
    values,
  )
  return kept.map(({ id }) => id)
}

/** Rows of own votes, superseded ones too: to limit how often somebody changes their mind. */
export async function countOwnRows(context: Context, gesprekId: Id): Promise<number> {
  const [row] = await context.sql<{ count: number }>(
    `SELECT count(*)::integer AS count FROM dialoog.stem
     WHERE tenant_id = $1 AND gesprek_id = $2 AND deelnemer_id = $3`,
    [context.tenant, gesprekId, context.caller.id],
  )
  return row?.count ?? 0
}

export type Candidate = { stellingId: Id; gestemd: boolean; gewicht: number | null }

/** All stellingen that can be voted on, by number, with the weight of the newest result where there is one. */
export function listCandidates(context: Context, gesprekId: Id): Promise<Candidate[]> {
  return context.sql<Candidate>(
    `SELECT stelling.id AS "stellingId", voorrang.gewicht,
       EXISTS (SELECT FROM dialoog.stem WHERE stem.tenant_id = $1 AND stem.gesprek_id = $2 AND stem.deelnemer_id = $3
         AND stem.stelling_id = stelling.id) AS gestemd
     FROM dialoog.stelling
     LEFT JOIN dialoog.voorrang ON voorrang.tenant_id = $1 AND voorrang.gesprek_id = $2 AND voorrang.stelling_id = stelling.id
     WHERE stelling.tenant_id = $1 AND stelling.gesprek_id = $2 AND stelling.staat = 'toegelaten' ORDER BY stelling.nummer`,
    [context.tenant, gesprekId, context.caller.id],
  )
}

/** Own stellingen with the reason of the newest decision about them. */
export function listOwnStellingen(context: Context) {
  return context.sql<{
    stellingId: Id
    nummer: number
    tekst: string
    staat: Stelling['staat']
    reden: string | null
    geplaatstOp: Date
  }>(
    `SELECT stelling.id AS "stellingId", stelling.nummer, stelling.tekst, stelling.staat, stelling.geplaatst_op AS "geplaatstOp",
       (SELECT coalesce(nullif(moderatie.toelichting, ''), moderatie.reden) FROM dialoog.moderatie
        WHERE moderatie.tenant_id = $1 AND moderatie.stelling_id = stelling.id ORDER BY besloten_op DESC, id DESC LIMIT 1) AS reden
     FROM dialoog.stelling WHERE stelling.tenant_id = $1 AND stelling.deelnemer_id = $2 ORDER BY stelling.nummer`,
    [context.tenant, context.caller.id],
  )
}

/** The newest answer to each stelling that this deelnemer voted on or wrote, the newest first. */
export function listOwnAntwoorden(context: Context, gesprekId: Id) {
  return context.sql<Antwoord & { stellingId: Id; nummer: number; tekst: string }>(
    `SELECT * FROM (
       SELECT DISTINCT ON (antwoord.stelling_id) antwoord.id AS "antwoordId", antwoord.status, antwoord.namens, antwoord.reden,
         CASE WHEN schakel_soort IS NULL THEN NULL ELSE jsonb_build_object('soort', schakel_soort, 'id', schakel_id) END AS schakel,
         to_char(gegeven_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gegevenOp",
         stelling.id AS "stellingId", stelling.nummer, stelling.tekst
       FROM dialoog.antwoord
       JOIN dialoog.stelling ON stelling.tenant_id = $1 AND stelling.id = antwoord.stelling_id
       WHERE antwoord.tenant_id = $1 AND antwoord.gesprek_id = $2 AND (stelling.deelnemer_id = $3
         OR EXISTS (SELECT FROM dialoog.stem WHERE stem.tenant_id = $1 AND stem.gesprek_id = $2 AND stem.deelnemer_id = $3
           AND stem.stelling_id = antwoord.stelling_id))
       ORDER BY antwoord.stelling_id, gegeven_op DESC, antwoord.id DESC) AS newest
     ORDER BY "gegevenOp" DESC, nummer`,
    [context.tenant, gesprekId, context.caller.id],
  )
}

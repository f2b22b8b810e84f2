import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Wet } from '../shapes.ts'
import type { BerichtFacts } from './bericht.ts'

export type BerichtCounts = { readonly toewijzingen: number; readonly leveringen: number; readonly prestaties: number }

type NewBericht = {
  readonly facts: BerichtFacts
  readonly hash: Buffer
  readonly bestand: string
  readonly counts: BerichtCounts
}

/** Keeps a message under its identity; undefined when that identity was kept before. */
export async function insertBericht(ctx: Context, { facts, hash, bestand, counts }: NewBericht) {
  const rows = await ctx.sql<{ id: Id }>(
    `INSERT INTO uitvoering.bericht (tenant_id, id, wet, soort, afzender, ontvanger, identificatie, dagtekening, hash,
       bestand, ingelezen_op, ingelezen_door, toewijzingen, leveringen, prestaties, declaratienummer, cents)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (tenant_id, wet, soort, afzender, identificatie) DO NOTHING RETURNING id`,
    [
      ctx.tenant,
      ctx.ids.next(),
      facts.wet,
      facts.soort,
      facts.afzender,
      facts.ontvanger,
      facts.identificatie,
      facts.dagtekening,
      hash,
      bestand,
      ctx.clock.now(),
      ctx.caller.id,
      counts.toewijzingen,
      counts.leveringen,
      counts.prestaties,
      facts.declaratie?.nummer ?? null,
      facts.declaratie?.cents ?? null,
    ],
  )
  return rows[0]?.id
}

/** The message that was kept under this identity. @see TR056: one per kind and sender */
export async function findBericht(ctx: Context, { wet, soort, afzender, identificatie }: BerichtFacts) {
  const rows = await ctx.sql<{ id: Id; hash: Buffer }>(
    `SELECT id, hash FROM uitvoering.bericht
     WHERE tenant_id = $1 AND wet = $2 AND soort = $3 AND afzender = $4 AND identificatie = $5`,
    [ctx.tenant, wet, soort, afzender, identificatie],
  )
  return rows[0]
}

/** True when this aanbieder sent a declaratie with this number in another message. @see TR333 */
export async function isDeclaratieKnown(ctx: Context, facts: BerichtFacts): Promise<boolean> {
  const rows = await ctx.sql(
    `SELECT FROM uitvoering.bericht
     WHERE tenant_id = $1 AND wet = $2 AND afzender = $3 AND declaratienummer = $4 AND identificatie <> $5`,
    [ctx.tenant, facts.wet, facts.afzender, facts.declaratie?.nummer ?? null, facts.identificatie],
  )
  return rows.length > 0
}

export type BerichtRow = BerichtCounts & {
  readonly berichtId: Id
  readonly wet: Wet
  readonly soort: 301 | 305 | 307 | 323
  readonly afzender: string
  readonly ontvanger: string
  readonly identificatie: string
  readonly dagtekening: CivilDate
  readonly bestand: string
  readonly ingelezenOp: Date
  readonly cents: string | null
}

/** Messages of this gemeente, the newest first. */
export async function selectBerichten(
  ctx: Context,
  { wet, soort }: { wet?: Wet | undefined; soort?: number | undefined },
): Promise<BerichtRow[]> {
  return ctx.sql<BerichtRow>(
    `SELECT id AS "berichtId", wet, soort, afzender, ontvanger, identificatie, dagtekening::text AS dagtekening,
       bestand, ingelezen_op AS "ingelezenOp", toewijzingen, leveringen, prestaties, cents
     FROM uitvoering.bericht
     WHERE tenant_id = $1 AND ($2::text IS NULL OR wet = $2) AND ($3::integer IS NULL OR soort = $3)
     ORDER BY ingelezen_op DESC, id DESC`,
    [ctx.tenant, wet ?? null, soort ?? null],
  )
}

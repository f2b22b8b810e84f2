import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Stelling, StellingKaart } from '../shapes.ts'

export type NewStelling = {
  readonly stellingId?: Id
  /** Number that it had elsewhere; else the next one. */
  readonly nummer?: number
  readonly tekst: string
  readonly taal: string
  readonly vertalingen: Readonly<Record<string, string>>
  readonly bron: Stelling['bron']
  readonly staat: 'wacht' | 'toegelaten' | 'afgewezen'
  readonly deelnemerId?: Id
  readonly geplaatstOp?: Date
}

/** A stelling without its votes. */
export type StellingRow = Omit<Stelling, 'telling'> & { gesprekId: Id; deelnemerId: Id | null }

const columns = `id AS "stellingId", gesprek_id AS "gesprekId", nummer, tekst, taal, vertalingen, bron, staat,
  deelnemer_id AS "deelnemerId", samengevoegd_in AS "samengevoegdMet",
  to_char(geplaatst_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "geplaatstOp"`

/** Those of a gesprek that this caller may see, by number. */
export function listStellingRows(context: Context, gesprekId: Id): Promise<StellingRow[]> {
  return context.sql<StellingRow>(
    `SELECT ${columns} FROM dialoog.stelling WHERE tenant_id = $1 AND gesprek_id = $2 ORDER BY nummer`,
    [context.tenant, gesprekId],
  )
}

/** @throws Problem `not-found` */
export async function getStellingRow(context: Context, stellingId: Id): Promise<StellingRow> {
  const [stelling] = await context.sql<StellingRow>(
    `SELECT ${columns} FROM dialoog.stelling WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, stellingId],
  )
  if (!stelling) throw new Problem('not-found')
  return stelling
}

/** Cards by id, in the order of the ids. */
export async function listKaarten(context: Context, stellingIds: readonly Id[]): Promise<StellingKaart[]> {
  if (stellingIds.length === 0) return []
  return context.sql<StellingKaart>(
    `SELECT id AS "stellingId", nummer, tekst, taal, vertalingen FROM dialoog.stelling
     WHERE tenant_id = $1 AND id = ANY ($2) ORDER BY array_position($2, id)`,
    [context.tenant, stellingIds],
  )
}

/**
 * Adds stellingen with the next numbers; one at a time per gesprek, so that no number is given twice.
 * @returns their ids, in the same order
 */
export async function insertStellingen(
  context: Context,
  gesprekId: Id,
  stellingen: readonly NewStelling[],
): Promise<Id[]> {
  if (stellingen.length === 0) return []
  await context.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`stelling ${gesprekId}`])
  const first = await context.as('analyst', async (tx) => {
    const [row] = await tx.sql<{ nummer: number }>('SELECT dialoog.next_nummer($1) AS nummer', [gesprekId])
    return row?.nummer ?? 1
  })
  const rows = stellingen.map((stelling, index) => ({
    nummer: first + index,
    deelnemerId: null,
    geplaatstOp: context.clock.now(),
    ...stelling,
    stellingId: stelling.stellingId ?? context.ids.next(),
  }))
  await context.sql(
    `INSERT INTO dialoog.stelling (tenant_id, id, gesprek_id, nummer, tekst, taal, vertalingen, bron, deelnemer_id, staat, geplaatst_op)
     SELECT $1, one."stellingId", $2, one.nummer, one.tekst, one.taal, one.vertalingen, one.bron, one."deelnemerId", one.staat,
       one."geplaatstOp"
     FROM jsonb_to_recordset($3) AS one ("stellingId" uuid, nummer integer, tekst text, taal text, vertalingen jsonb, bron text,
       "deelnemerId" uuid, staat text, "geplaatstOp" timestamptz)`,
    [context.tenant, gesprekId, JSON.stringify(rows)],
  )
  return rows.map(({ stellingId }) => stellingId)
}

export async function setStaat(
  context: Context,
  stellingId: Id,
  staat: Stelling['staat'],
  samengevoegdMet: Id | null = null,
): Promise<void> {
  await context.sql('UPDATE dialoog.stelling SET staat = $3, samengevoegd_in = $4 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    stellingId,
    staat,
    samengevoegdMet,
  ])
}

export async function setVertaling(context: Context, stellingId: Id, taal: string, tekst: string): Promise<void> {
  await context.sql(
    `UPDATE dialoog.stelling SET vertalingen = vertalingen || jsonb_build_object($3::text, $4::text)
     WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, stellingId, taal, tekst],
  )
}

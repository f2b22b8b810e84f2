import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { remember } from '../remember.ts'
import type { Rol } from '../shapes.ts'

/** The newest vote of a deelnemer on a stelling; 1 is eens, -1 oneens, 0 a pass. */
export type NewestStem = {
  deelnemerId: Id
  stellingId: Id
  waarde: 1 | 0 | -1
  gestemdOp: Date
  rol: Rol | null
  wijk: string | null
}

/**
 * All votes that count in a gesprek, by deelnemer and then stelling: without who is excluded, with votes on stellingen
 * of every state. For the mathematics: what comes out of it must not tell who voted what.
 */
export function listNewestStemmen(context: Context, gesprekId: Id): Promise<NewestStem[]> {
  return context.as('analyst', (tx) =>
    tx.sql<NewestStem>(
      `SELECT deelnemer_id AS "deelnemerId", stelling_id AS "stellingId", waarde, gestemd_op AS "gestemdOp", rol, wijk
       FROM dialoog.list_stemmen($1)`,
      [gesprekId],
    ),
  )
}

export type Telling = { eens: number; oneens: number; pas: number }

/** Votes per stelling, as they are now. */
export async function countStemmen(context: Context, gesprekId: Id): Promise<Map<Id, Telling>> {
  const rows = await context.as('analyst', (tx) =>
    tx.sql<Telling & { stellingId: Id }>(
      'SELECT stelling_id AS "stellingId", eens, oneens, pas FROM dialoog.count_stemmen($1)',
      [gesprekId],
    ),
  )
  return new Map(rows.map(({ stellingId, ...telling }) => [stellingId, telling]))
}

const counted = remember<Map<Id, Telling>>(5000)

/** The same, up to five seconds old: for weights, which every vote asks for. */
export function recentStemmen(context: Context, gesprekId: Id): Promise<Map<Id, Telling>> {
  return counted(gesprekId, context.clock, () => countStemmen(context, gesprekId))
}

/** Keeps the weights with which stellingen are offered from now on. */
export async function keepVoorrang(
  context: Context,
  gesprekId: Id,
  weights: readonly { stellingId: Id; gewicht: number }[],
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.voorrang (tenant_id, gesprek_id, stelling_id, gewicht)
     SELECT $1, $2, one."stellingId", one.gewicht
     FROM jsonb_to_recordset($3) AS one ("stellingId" uuid, gewicht double precision) ORDER BY 3
     ON CONFLICT (tenant_id, gesprek_id, stelling_id) DO UPDATE SET gewicht = excluded.gewicht`,
    [context.tenant, gesprekId, JSON.stringify(weights)],
  )
}

/**
 * Keeps which stellingen are carried by all groups; what was so already keeps its first day.
 * @param op day of the newest vote that was counted: from then on an answer is owed
 */
export async function keepBreedGedragen(
  context: Context,
  gesprekId: Id,
  stellingIds: readonly Id[],
  op: CivilDate,
): Promise<void> {
  await context.sql(
    `UPDATE dialoog.breed_gedragen SET tot = $4
     WHERE tenant_id = $1 AND gesprek_id = $2 AND tot IS NULL AND stelling_id <> ALL ($3)`,
    [context.tenant, gesprekId, stellingIds, op],
  )
  await context.sql(
    `INSERT INTO dialoog.breed_gedragen (tenant_id, gesprek_id, stelling_id, sinds)
     SELECT $1, $2, one, $4 FROM unnest($3::uuid[]) AS one
     WHERE NOT EXISTS (SELECT FROM dialoog.breed_gedragen AS known WHERE known.tenant_id = $1 AND known.gesprek_id = $2
       AND known.stelling_id = one AND known.tot IS NULL)
     ON CONFLICT (tenant_id, gesprek_id, stelling_id, sinds) DO UPDATE SET tot = NULL`,
    [context.tenant, gesprekId, stellingIds, op],
  )
}

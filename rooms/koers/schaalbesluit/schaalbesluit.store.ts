import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { fromDaterange, type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import type { z } from 'zod'
import type { Schaalbesluit, zVoorstel } from './schaalbesluit-shapes.ts'

type Row = Omit<Schaalbesluit, 'genomen'> & {
  genomenOp: CivilDate | null
  genomenDoor: string
  period: string
  herijkingOp: CivilDate
  herijktOp: CivilDate | null
  uitkomst: string
  beeindigdOm: string | null
}

const columns = `id AS "schaalbesluitId", taak_id AS "taakId", opgave_id AS "opgaveId", schaal, titel, toelichting,
  partijen AS "partijIds", criteria, zienswijzen, bronnen, voorgesteld_op::text AS "voorgesteldOp",
  genomen_op::text AS "genomenOp", genomen_door AS "genomenDoor", period::text, herijking_op::text AS "herijkingOp",
  herijkt_op::text AS "herijktOp", herijking_uitkomst AS uitkomst, beeindigd_om AS "beeindigdOm"`

/** All, or those of one taak, or those that are valid on a day. */
export async function selectSchaalbesluiten(
  context: Context,
  { taakId, op }: { taakId?: Id | undefined; op?: CivilDate | undefined } = {},
): Promise<Schaalbesluit[]> {
  const rows = await context.sql<Row>(
    `SELECT ${columns} FROM koers.schaalbesluit WHERE tenant_id = $1 AND ($2::uuid IS NULL OR taak_id = $2)
       AND ($3::date IS NULL OR period @> $3::date) ORDER BY voorgesteld_op, id`,
    [context.tenant, taakId ?? null, op ?? null],
  )
  return rows.map(toSchaalbesluit)
}

/** @throws Problem `not-found` */
export async function getSchaalbesluitRow(context: Context, id: Id): Promise<Schaalbesluit> {
  return one(context, id, '')
}

/** The same, held until the end of the transaction. @throws Problem `not-found` */
export async function lockSchaalbesluit(context: Context, id: Id): Promise<Schaalbesluit> {
  return one(context, id, 'FOR UPDATE')
}

export async function existsSchaalbesluit(context: Context, id: string): Promise<boolean> {
  const rows = await context.sql(`SELECT id FROM koers.schaalbesluit WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    id,
  ])
  return rows.length > 0
}

/** Adds a proposal. */
export async function insertVoorstel(context: Context, id: Id, voorstel: z.infer<typeof zVoorstel>): Promise<void> {
  await context.sql(
    `INSERT INTO koers.schaalbesluit (tenant_id, id, taak_id, opgave_id, schaal, titel, toelichting, partijen, criteria,
       zienswijzen, bronnen, voorgesteld_op, door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      context.tenant,
      id,
      voorstel.taakId,
      voorstel.opgaveId,
      voorstel.schaal,
      voorstel.titel,
      voorstel.toelichting,
      voorstel.partijIds,
      JSON.stringify(voorstel.criteria),
      JSON.stringify(voorstel.zienswijzen),
      JSON.stringify(voorstel.bronnen),
      voorstel.voorgesteldOp,
      context.caller.id,
    ],
  )
}

type Taken = { op: CivilDate; door: string; period: Period; herijkingOp: CivilDate }

/** @throws Problem `conflict` when another is valid on one of these days: the database does not allow two */
export async function markTaken(context: Context, id: Id, taken: Taken): Promise<void> {
  try {
    await context.sql(
      `UPDATE koers.schaalbesluit SET genomen_op = $3, genomen_door = $4, period = $5, herijking_op = $6
       WHERE tenant_id = $1 AND id = $2`,
      [context.tenant, id, taken.op, taken.door, toDaterange(taken.period), taken.herijkingOp],
    )
  } catch (error) {
    if ((error as { constraint?: string }).constraint?.endsWith('_excl')) {
      throw new Problem('conflict', 'Voor deze taak geldt dan al een schaalbesluit. Beeindig dat eerst.')
    }
    throw error
  }
}

/** Its last day, and why it ends; it can only become shorter. */
export async function shortenPeriod(context: Context, id: Id, period: Period, waarom: string): Promise<void> {
  await context.sql(`UPDATE koers.schaalbesluit SET period = $3, beeindigd_om = $4 WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    id,
    toDaterange(period),
    waarom,
  ])
}

type Herijking = { op: CivilDate; uitkomst: string; volgendeOp: CivilDate | null }

export async function markReviewed(context: Context, id: Id, { op, uitkomst, volgendeOp }: Herijking): Promise<void> {
  await context.sql(
    `UPDATE koers.schaalbesluit SET herijkt_op = $3, herijking_uitkomst = $4, herijking_op = coalesce($5, herijking_op)
     WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, id, op, uitkomst, volgendeOp],
  )
}

async function one(context: Context, id: Id, lock: string): Promise<Schaalbesluit> {
  const [row] = await context.sql<Row>(
    `SELECT ${columns} FROM koers.schaalbesluit WHERE tenant_id = $1 AND id = $2 ${lock}`,
    [context.tenant, id],
  )
  if (!row) throw new Problem('not-found')
  return toSchaalbesluit(row)
}

function toSchaalbesluit(row: Row): Schaalbesluit {
  const { genomenOp, genomenDoor, period, herijkingOp, herijktOp, uitkomst, beeindigdOm, ...voorstel } = row
  const genomen = genomenOp && {
    op: genomenOp,
    door: genomenDoor,
    period: fromDaterange(period),
    herijkingOp,
    herijkt: herijktOp && { op: herijktOp, uitkomst },
    beeindigdOm,
  }
  return { ...voorstel, genomen }
}

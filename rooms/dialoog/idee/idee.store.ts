import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Idee } from './idee.contract.ts'

const columns = `idee.id AS "ideeId", idee.stelling_id AS "stellingId", stelling.tekst, idee.titel, idee.plan, idee.staat,
  idee.opvolging, idee.opvolging_reden AS "opvolgingReden", idee.gesprek_id AS "gesprekId"`
const joined = `dialoog.idee JOIN dialoog.stelling ON stelling.tenant_id = $1 AND stelling.id = idee.stelling_id`

type Row = Omit<Idee, 'steun'> & { gesprekId: Id; steunt: boolean; eigen: boolean }

/** Ideeen of a gesprek that this caller may see, most supporters first. */
export async function listIdeeRows(context: Context, gesprekId: Id): Promise<(Row & { steun: number })[]> {
  const rows = await context.sql<Row>(
    `SELECT ${columns}, idee.deelnemer_id = $3 AS eigen, coalesce((SELECT steun.steunt FROM dialoog.steun
         WHERE steun.tenant_id = $1 AND steun.idee_id = idee.id AND steun.deelnemer_id = $3), false) AS steunt
     FROM ${joined} WHERE idee.tenant_id = $1 AND idee.gesprek_id = $2 ORDER BY idee.geplaatst_op, idee.id`,
    [context.tenant, gesprekId, context.caller.id],
  )
  const counts = await context.as('analyst', (tx) =>
    tx.sql<{ ideeId: Id; steun: number }>('SELECT idee_id AS "ideeId", steun FROM dialoog.count_steun($1)', [
      gesprekId,
    ]),
  )
  const steunOf = new Map(counts.map(({ ideeId, steun }) => [ideeId, steun]))
  return rows.map((row) => ({ ...row, steun: steunOf.get(row.ideeId) ?? 0 })).toSorted((a, b) => b.steun - a.steun)
}

/** @throws Problem `not-found` */
export async function getIdeeRow(context: Context, ideeId: Id): Promise<{ gesprekId: Id; staat: Idee['staat'] }> {
  const [row] = await context.sql<{ gesprekId: Id; staat: Idee['staat'] }>(
    'SELECT gesprek_id AS "gesprekId", staat FROM dialoog.idee WHERE tenant_id = $1 AND id = $2',
    [context.tenant, ideeId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

export async function insertIdee(
  context: Context,
  idee: Pick<Idee, 'ideeId' | 'stellingId' | 'titel' | 'plan'> & { gesprekId: Id },
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.idee (tenant_id, id, gesprek_id, stelling_id, deelnemer_id, titel, plan, staat, geplaatst_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'wacht', $8)`,
    [
      context.tenant,
      idee.ideeId,
      idee.gesprekId,
      idee.stellingId,
      context.caller.id,
      idee.titel,
      idee.plan,
      context.clock.now(),
    ],
  )
}

export async function setSteun(context: Context, gesprekId: Id, ideeId: Id, steunt: boolean): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.steun (tenant_id, idee_id, deelnemer_id, gesprek_id, steunt) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (tenant_id, idee_id, deelnemer_id) DO UPDATE SET steunt = excluded.steunt`,
    [context.tenant, ideeId, context.caller.id, gesprekId, steunt],
  )
}

export async function setOpvolging(
  context: Context,
  ideeId: Id,
  to: Pick<Idee, 'staat' | 'opvolging'> & { reden: string | null },
): Promise<void> {
  await context.sql(
    'UPDATE dialoog.idee SET staat = $3, opvolging = $4, opvolging_reden = $5 WHERE tenant_id = $1 AND id = $2',
    [context.tenant, ideeId, to.staat, to.opvolging, to.reden],
  )
}

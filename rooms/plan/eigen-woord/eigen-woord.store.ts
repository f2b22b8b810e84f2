import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { WoordRow } from './eigen-woord.ts'

const columns = `id, dossier_id AS "persoonId", woorden, gezegd_op::text AS "gezegdOp",
  opgeschreven_door AS "opgeschrevenDoor", gedeeld, ingetrokken_op::text AS "ingetrokkenOp"`

/** Words in a huishouden that this caller may see, oldest first. */
export async function listWoorden(context: Context, huishoudenId: Id): Promise<WoordRow[]> {
  return context.sql<WoordRow>(
    `SELECT ${columns} FROM plan.eigen_woord WHERE tenant_id = $1 AND huishouden_id = $2 ORDER BY gezegd_op, id`,
    [context.tenant, huishoudenId],
  )
}

/** Those of the named words that this caller may see in this huishouden and that were not withdrawn. */
export async function findWoorden(context: Context, huishoudenId: Id, ids: readonly Id[]): Promise<WoordRow[]> {
  return context.sql<WoordRow>(
    `SELECT ${columns} FROM plan.eigen_woord
     WHERE tenant_id = $1 AND huishouden_id = $2 AND id = ANY ($3::uuid[]) AND ingetrokken_op IS NULL`,
    [context.tenant, huishoudenId, ids],
  )
}

type NewWoord = Omit<WoordRow, 'ingetrokkenOp'> & { readonly huishoudenId: Id }

export async function insertWoord(context: Context, woord: NewWoord): Promise<void> {
  await context.sql(
    `INSERT INTO plan.eigen_woord
       (tenant_id, id, dossier_id, huishouden_id, woorden, gezegd_op, opgeschreven_door, gedeeld)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      context.tenant,
      woord.id,
      woord.persoonId,
      woord.huishoudenId,
      woord.woorden,
      woord.gezegdOp,
      woord.opgeschrevenDoor,
      woord.gedeeld,
    ],
  )
}

/** @returns who said it, or undefined when these words are not the caller's or were withdrawn */
export async function setGedeeld(context: Context, woordId: Id, gedeeld: boolean): Promise<Id | undefined> {
  const rows = await context.sql<{ persoonId: Id }>(
    `UPDATE plan.eigen_woord SET gedeeld = $3 WHERE tenant_id = $1 AND id = $2 AND ingetrokken_op IS NULL
     RETURNING dossier_id AS "persoonId"`,
    [context.tenant, woordId, gedeeld],
  )
  return rows[0]?.persoonId
}

/** Withdraws the words and ends their schakels. @returns as `setGedeeld` */
export async function setIngetrokken(context: Context, woordId: Id): Promise<Id | undefined> {
  const rows = await context.sql<{ persoonId: Id }>(
    `UPDATE plan.eigen_woord SET ingetrokken_op = $3 WHERE tenant_id = $1 AND id = $2 AND ingetrokken_op IS NULL
     RETURNING dossier_id AS "persoonId"`,
    [context.tenant, woordId, context.today],
  )
  if (rows.length > 0) {
    await context.sql(`UPDATE plan.doel_woord SET ingetrokken_op = $3 WHERE tenant_id = $1 AND woord_id = $2`, [
      context.tenant,
      woordId,
      context.today,
    ])
  }
  return rows[0]?.persoonId
}

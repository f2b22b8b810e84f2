import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Toestemming } from './toestemming.contract.ts'

export type ToestemmingRow = Omit<Toestemming, 'gegevenDoor' | 'loopt' | 'geldig' | 'abilities'> & {
  readonly givenBy: Id
}

/** Toestemmingen about a person, newest first. */
export function listToestemmingRows(context: Context, persoonId: Id): Promise<ToestemmingRow[]> {
  return context.sql<ToestemmingRow>(
    `SELECT id AS "toestemmingId", dossier_id AS "persoonId", soort, partij_id AS "partijId", purpose,
       text_version AS "textVersion", given_by AS "givenBy", given_on::text AS "gegevenOp", until_on::text AS tot,
       ingetrokken_op::text AS "ingetrokkenOp"
     FROM delen.toestemming WHERE tenant_id = $1 AND dossier_id = $2 ORDER BY given_on DESC, id DESC`,
    [context.tenant, persoonId],
  )
}

export async function insertToestemming(
  context: Context,
  row: Pick<Toestemming, 'toestemmingId' | 'persoonId' | 'soort' | 'partijId' | 'purpose' | 'textVersion' | 'tot'>,
): Promise<void> {
  await context.sql(
    `INSERT INTO delen.toestemming (tenant_id, id, dossier_id, soort, partij_id, purpose, text_version, given_by, given_on, until_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      context.tenant,
      row.toestemmingId,
      row.persoonId,
      row.soort,
      row.partijId,
      row.purpose,
      row.textVersion,
      context.caller.id,
      context.today,
      row.tot,
    ],
  )
}

/** @throws Problem `not-found` for what another gave, or was withdrawn already */
export async function setIngetrokken(context: Context, persoonId: Id, toestemmingId: Id): Promise<void> {
  const rows = await context.sql(
    `UPDATE delen.toestemming SET ingetrokken_op = $4
     WHERE tenant_id = $1 AND dossier_id = $2 AND id = $3 AND ingetrokken_op IS NULL RETURNING id`,
    [context.tenant, persoonId, toestemmingId, context.today],
  )
  if (rows.length === 0) throw new Problem('not-found')
}

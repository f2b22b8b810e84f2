import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

export type Uitsluiting = { deelnemerId: Id; uitgesloten: boolean; reden: string; toelichting: string }

/** Why somebody does not count: the newest decision. */
export async function findUitsluiting(
  context: Context,
  deelnemerId: Id,
): Promise<{ reden: string; toelichting: string } | null> {
  const [row] = await context.sql<{ reden: string; toelichting: string }>(
    `SELECT reden, toelichting FROM dialoog.uitsluiting WHERE tenant_id = $1 AND deelnemer_id = $2
     ORDER BY besloten_op DESC, id DESC LIMIT 1`,
    [context.tenant, deelnemerId],
  )
  return row ?? null
}

/**
 * Keeps the decision, from now on in force everywhere.
 * @throws Problem `not-found`
 * @throws Problem `rule-broken` when it is so already
 */
export async function setUitgesloten(context: Context, decision: Uitsluiting): Promise<void> {
  const { deelnemerId, uitgesloten } = decision
  const [known] = await context.sql<{ gesprekId: Id; uitgesloten: boolean }>(
    `SELECT gesprek_id AS "gesprekId", uitgesloten FROM dialoog.deelnemer WHERE tenant_id = $1 AND id = $2 FOR UPDATE`,
    [context.tenant, deelnemerId],
  )
  if (!known) throw new Problem('not-found')
  if (known.uitgesloten === uitgesloten) throw new Problem('rule-broken', 'Dat was al zo.')
  await context.sql('UPDATE dialoog.deelnemer SET uitgesloten = $3 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    deelnemerId,
    uitgesloten,
  ])
  await context.sql(
    `INSERT INTO dialoog.uitsluiting (tenant_id, id, gesprek_id, deelnemer_id, uitgesloten, reden, toelichting, besloten_door, besloten_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      context.ids.next(),
      known.gesprekId,
      deelnemerId,
      uitgesloten,
      decision.reden,
      decision.toelichting,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

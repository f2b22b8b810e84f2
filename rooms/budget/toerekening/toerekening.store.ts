import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Toerekening } from '../budget.ts'

type Row = { toewijzingId: Id; doelIds: Id[]; weights: number[]; reden: string }

/** A toerekening with why it was made. */
export type Explained = Toerekening & { readonly reden: string }

/** The toerekening that counts now of each toewijzing, as far as this caller may see it. */
export async function listNewest(context: Context, persoonIds: readonly Id[]): Promise<Explained[]> {
  const rows = await context.sql<Row>(
    `SELECT DISTINCT ON (toewijzing_id) toewijzing_id AS "toewijzingId", doel_ids AS "doelIds", weights, reden
     FROM budget.toerekening WHERE tenant_id = $1 AND dossier_id = ANY ($2::uuid[])
     ORDER BY toewijzing_id, at DESC, id DESC`,
    [context.tenant, persoonIds],
  )
  return rows.map(({ toewijzingId, doelIds, weights, reden }) => ({
    toewijzingId,
    reden,
    parts: doelIds.map((doelId, index) => ({ doelId, weight: weights[index] ?? 0 })),
  }))
}

type NewToerekening = Toerekening & {
  readonly id: Id
  readonly persoonId: Id
  readonly huishoudenId: Id
  readonly partijId: Id
  readonly reden: string
}

export async function insertToerekening(context: Context, one: NewToerekening): Promise<void> {
  await context.sql(
    `INSERT INTO budget.toerekening (tenant_id, id, dossier_id, huishouden_id, toewijzing_id, partij_id, doel_ids,
       weights, reden, door, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      context.tenant,
      one.id,
      one.persoonId,
      one.huishoudenId,
      one.toewijzingId,
      one.partijId,
      one.parts.map((part) => part.doelId),
      one.parts.map((part) => part.weight),
      one.reden,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'

/** Searches of this caller in the last hour. Waits for a search of the same caller that has not been counted yet. */
export async function countLastHour(ctx: Context): Promise<number> {
  await ctx.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`search ${ctx.tenant} ${ctx.caller.id}`])
  const rows = await ctx.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM basis.search
     WHERE tenant_id = $1 AND caller_id = $2 AND at > $3::timestamptz - interval '1 hour'`,
    [ctx.tenant, ctx.caller.id, ctx.clock.now()],
  )
  return rows[0]?.count ?? 0
}

/** Keeps that somebody searched, and whom they found: that person they may see for the rest of the day. */
export async function insertSearch(ctx: Context, persoonId: Id | null): Promise<void> {
  await ctx.sql(
    'INSERT INTO basis.search (tenant_id, id, caller_id, at, on_day, persoon_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [ctx.tenant, ctx.ids.next(), ctx.caller.id, ctx.clock.now(), ctx.today, persoonId],
  )
}

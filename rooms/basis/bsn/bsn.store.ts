import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'

/** Whose bsn this is in this tenant. Wants `bsn.read` everywhere; the number itself is never read back. */
export async function findByBsn(ctx: Context, keys: Keys, bsn: Bsn): Promise<Id | undefined> {
  return ctx.as('bsn', async (tx) => {
    const rows = await tx.sql<{ id: Id }>(
      'SELECT persoon_id AS id FROM basis.bsn WHERE tenant_id = $1 AND look_up = $2',
      [ctx.tenant, keys.lookUp('bsn', ctx.tenant, bsn)],
    )
    return rows[0]?.id
  })
}

export async function insertBsn(ctx: Context, keys: Keys, persoonId: Id, bsn: Bsn): Promise<void> {
  await ctx.as('bsn', (tx) =>
    tx.sql('INSERT INTO basis.bsn (tenant_id, persoon_id, look_up, sealed) VALUES ($1, $2, $3, $4)', [
      ctx.tenant,
      persoonId,
      keys.lookUp('bsn', ctx.tenant, bsn),
      keys.seal('bsn', ctx.tenant, persoonId, bsn),
    ]),
  )
}

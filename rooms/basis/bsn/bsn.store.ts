import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { saying } from '../conflict.ts'

/** A number that tells one person: the bsn, or for who has none the A-nummer of the BRP. */
export type Identifier = { readonly use: 'bsn' | 'anummer'; readonly value: string }

/** Whose bsn this is in this tenant. Wants `bsn.read` everywhere; the number itself is never read back. */
export async function findByBsn(ctx: Context, keys: Keys, bsn: Bsn): Promise<Id | undefined> {
  const known = await findByIdentifiers(ctx, keys, [{ use: 'bsn', value: bsn }])
  return known.get(identifierKey({ use: 'bsn', value: bsn }))
}

/** Persons who have one of these numbers, by `identifierKey`. */
export async function findByIdentifiers(
  ctx: Context,
  keys: Keys,
  identifiers: readonly Identifier[],
): Promise<Map<string, Id>> {
  const asked = new Map(
    identifiers.flatMap((one) =>
      keys.lookUps(one.use, ctx.tenant, one.value).map((hash) => [hash.toString('hex'), identifierKey(one)] as const),
    ),
  )
  return ctx.as('bsn', async (tx) => {
    const rows = await tx.sql<{ id: Id; look_up: Buffer }>(
      'SELECT persoon_id AS id, look_up FROM basis.bsn WHERE tenant_id = $1 AND look_up = ANY ($2::bytea[])',
      [ctx.tenant, [...asked.keys()].map((hex) => Buffer.from(hex, 'hex'))],
    )
    return new Map(rows.map((row) => [asked.get(row.look_up.toString('hex')) ?? '', row.id]))
  })
}

export async function insertIdentifiers(
  ctx: Context,
  keys: Keys,
  identifiers: readonly (Identifier & { readonly persoonId: Id })[],
): Promise<void> {
  const insert = ctx.as('bsn', (tx) =>
    tx.sql(
      `INSERT INTO basis.bsn (tenant_id, persoon_id, look_up, sealed)
       SELECT $1, * FROM unnest($2::uuid[], $3::bytea[], $4::bytea[])`,
      [
        ctx.tenant,
        identifiers.map((one) => one.persoonId),
        identifiers.map((one) => keys.lookUp(one.use, ctx.tenant, one.value)),
        identifiers.map((one) => keys.seal(one.use, ctx.tenant, one.persoonId, one.value)),
      ],
    ),
  )
  await saying('bsn_tenant_id_look_up_key', 'Een van deze personen is er intussen al.', insert)
}

/** Key of a number in memory. */
export function identifierKey({ use, value }: Identifier): string {
  return `${use} ${value}`
}

import type { Context, Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { fromDaterange, type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { type Adres, zAdres } from '../shapes.ts'
import { addressKey, partsOfKey } from './adres.ts'

/** Ordinary address today. */
export async function findAdres(ctx: Context, persoonId: string): Promise<Adres | undefined> {
  const rows = await ctx.sql<Adres>(
    `SELECT straat, huisnummer, postcode, plaats FROM basis.adres
     WHERE tenant_id = $1 AND persoon_id = $2 AND period @> $3::date`,
    [ctx.tenant, persoonId, ctx.today],
  )
  return rows[0]
}

export type NewAdres = { readonly id: Id; readonly persoonId: Id; readonly period: Period; readonly adres: Adres }

export async function insertAdres(ctx: Context, { id, persoonId, period, adres }: NewAdres): Promise<void> {
  await ctx.sql(
    `INSERT INTO basis.adres (tenant_id, id, persoon_id, period, straat, huisnummer, postcode, plaats)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [ctx.tenant, id, persoonId, toDaterange(period), adres.straat, adres.huisnummer, adres.postcode, adres.plaats],
  )
}

/** Secret address today, opened, for who lives there: looking at one's own takes no need. */
export async function findEigenAdres(ctx: Context, keys: Keys, persoonId: Id): Promise<Adres | undefined> {
  return ctx.as('adres', (tx) => openAdres(tx, keys, persoonId, ctx.today))
}

/** Secret address today, opened; keeps for which need and who looked. */
export async function lookAtGeheimAdres(
  ctx: Context,
  keys: Keys,
  persoonId: Id,
  reden: string,
): Promise<Adres | undefined> {
  return ctx.as('adres', async (tx) => {
    await tx.sql(
      'INSERT INTO basis.adres_inzage (tenant_id, id, persoon_id, caller_id, at, reden) VALUES ($1, $2, $3, $4, $5, $6)',
      [ctx.tenant, ctx.ids.next(), persoonId, ctx.caller.id, ctx.clock.now(), reden],
    )
    return openAdres(tx, keys, persoonId, ctx.today)
  })
}

async function openAdres(tx: Transaction, keys: Keys, persoonId: Id, on: CivilDate): Promise<Adres | undefined> {
  const rows = await tx.sql<{ sealed: Buffer }>(
    'SELECT sealed FROM basis.geheim_adres WHERE tenant_id = $1 AND persoon_id = $2 AND period @> $3::date',
    [tx.tenant, persoonId, on],
  )
  return rows[0] && zAdres.parse(JSON.parse(keys.open('adres', tx.tenant, persoonId, rows[0].sealed)))
}

export async function insertGeheimAdres(
  ctx: Context,
  keys: Keys,
  { id, persoonId, period, adres }: NewAdres,
): Promise<void> {
  await ctx.as('adres', (tx) =>
    tx.sql(
      `INSERT INTO basis.geheim_adres (tenant_id, id, persoon_id, period, look_up, sealed)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ctx.tenant,
        id,
        persoonId,
        toDaterange(period),
        keys.lookUp('adres', ctx.tenant, addressKey(adres)),
        keys.seal('adres', ctx.tenant, persoonId, JSON.stringify(adres)),
      ],
    ),
  )
}

/** Which of these addresses, by key, somebody here has as a secret one. */
export async function findSecretKeys(ctx: Context, keys: Keys, asked: readonly string[]): Promise<string[]> {
  const byHash = new Map(
    asked.flatMap((key) => keys.lookUps('adres', ctx.tenant, key).map((hash) => [hash.toString('hex'), key] as const)),
  )
  const rows = await ctx.as('adres', (tx) =>
    tx.sql<{ look_up: Buffer }>(
      'SELECT DISTINCT look_up FROM basis.geheim_adres WHERE tenant_id = $1 AND look_up = ANY ($2::bytea[])',
      [ctx.tenant, [...byHash.keys()].map((hex) => Buffer.from(hex, 'hex'))],
    ),
  )
  return rows.flatMap((row) => byHash.get(row.look_up.toString('hex')) ?? [])
}

/**
 * Takes addresses out of the open: of these persons, and of whoever lives where one of these keys is. What was read
 * before stays read, so this is done before anything else of an import.
 */
export async function hideAdressen(
  ctx: Context,
  keys: Keys,
  persoonIds: readonly Id[],
  secret: ReadonlySet<string>,
): Promise<Id[]> {
  const known = await listAdressen(ctx, persoonIds, secret)
  const hidden = known.filter(({ persoonId, adres }) => persoonIds.includes(persoonId) || secret.has(addressKey(adres)))
  for (const adres of hidden) await insertGeheimAdres(ctx, keys, adres)
  await ctx.sql('DELETE FROM basis.adres WHERE tenant_id = $1 AND id = ANY ($2::uuid[])', [
    ctx.tenant,
    hidden.map((one) => one.id),
  ])
  return hidden.map((one) => one.persoonId)
}

/**
 * Open addresses of these persons and those that can have one of these keys: by the digits of the number, and by the
 * postcode where it is an ordinary one. No other address of the tenant is read.
 */
export async function listAdressen(
  tx: Transaction,
  persoonIds: readonly Id[],
  keys: ReadonlySet<string>,
): Promise<NewAdres[]> {
  const parts = [...keys].map(partsOfKey)
  const rows = await tx.sql<Adres & { id: Id; persoonId: Id; period: string }>(
    `SELECT id, persoon_id AS "persoonId", period::text AS period, straat, huisnummer, postcode, plaats
     FROM basis.adres WHERE tenant_id = $1 AND (persoon_id = ANY ($2::uuid[]) OR (
       regexp_replace(huisnummer, '[^0-9]', '', 'g') = ANY ($3::text[]) AND (postcode IS NULL OR postcode !~ '^[0-9A-Za-z ]*$' OR lower(replace(postcode, ' ', '')) = ANY ($4::text[]))))`,
    [tx.tenant, persoonIds, parts.map(({ digits }) => digits), parts.map(({ place }) => place)],
  )
  return rows.map(({ id, persoonId, period, ...adres }) => ({ id, persoonId, period: fromDaterange(period), adres }))
}

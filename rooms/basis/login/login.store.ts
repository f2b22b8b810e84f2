import type { Context, Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { leaningOn, saying } from '../conflict.ts'
import type { Naam } from '../persoon/persoon.ts'

/** Who is behind a login: a medewerker with the rollen in force, or a living persoon and whether it represents anybody. */
export type CallerRow =
  | {
      readonly medewerkerId: string
      readonly persoonId: null
      readonly actsIn: readonly string[]
      readonly naam: string
      readonly partijId: string
      readonly rollen: readonly string[]
    }
  | (Naam & {
      readonly medewerkerId: null
      readonly persoonId: string
      readonly geboortedatum: string | null
      readonly represents: boolean
    })

/** Id of the login that an identity provider vouches for, or undefined; whether it still runs, `findCallerRow` says. */
export async function findLogin(tx: Transaction, issuer: string, subject: string): Promise<string | undefined> {
  await tx.enter({ issuer, subject })
  const rows = await tx.sql<{ id: string }>(
    'SELECT id FROM basis.login WHERE tenant_id = $1 AND issuer = $2 AND subject = $3 AND ended_at IS NULL',
    [tx.tenant, issuer, subject],
  )
  return rows[0]?.id
}

/** Who is behind this login on this day, as their own row says; the transaction then runs as this caller. */
export async function findCallerRow(
  tx: Transaction,
  loginId: string,
  today: CivilDate,
): Promise<CallerRow | undefined> {
  const rows = await tx.sql<CallerRow>('SELECT * FROM basis.caller($1, $2)', [loginId, today])
  return rows[0]
}

/** Logins of the personas of a trial, by subject. */
export async function listTrialLogins(tx: Transaction, today: CivilDate): Promise<{ id: string; subject: string }[]> {
  await tx.enter({ issuer: 'trial' })
  return tx.sql<{ id: string; subject: string }>(
    `SELECT id, subject FROM basis.login WHERE tenant_id = $1 AND issuer = 'trial' AND period @> $2::date ORDER BY subject`,
    [tx.tenant, today],
  )
}

export type NewLogin = {
  readonly loginId: Id
  readonly issuer: string
  readonly subject: string
  readonly medewerkerId?: Id | undefined
  readonly persoonId?: Id | undefined
  readonly actsIn: readonly string[]
  readonly from: CivilDate
  /** The beheerder who gives it; null for the first one of a tenant. */
  readonly givenBy: string | null
}

/** @throws Problem `conflict` for an account that has a login here, `not-found` for who is not here. */
export async function insertLogin(tx: Transaction, login: NewLogin): Promise<void> {
  const insert = tx.sql(
    `INSERT INTO basis.login (tenant_id, id, issuer, subject, medewerker_id, persoon_id, acts_in, period, given_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, daterange($8, NULL), $9)`,
    [
      tx.tenant,
      login.loginId,
      login.issuer,
      login.subject,
      login.medewerkerId ?? null,
      login.persoonId ?? null,
      login.actsIn,
      login.from,
      login.givenBy,
    ],
  )
  await leaningOn(
    'login_tenant_id_medewerker_id_fkey',
    leaningOn('login_tenant_id_persoon_id_fkey', saying('login_once', 'Dit account heeft hier al een login.', insert)),
  )
}

/** The login of an account that was not ended, with whom it stands for. */
export async function findRunningLogin(
  ctx: Context,
  issuer: string,
  subject: string,
): Promise<{ loginId: Id; medewerkerId: Id | null; persoonId: Id | null } | undefined> {
  const rows = await ctx.sql<{ loginId: Id; medewerkerId: Id | null; persoonId: Id | null }>(
    `SELECT id AS "loginId", medewerker_id AS "medewerkerId", persoon_id AS "persoonId" FROM basis.login
     WHERE tenant_id = $1 AND issuer = $2 AND subject = $3 AND ended_at IS NULL`,
    [ctx.tenant, issuer, subject],
  )
  return rows[0]
}

/** Shuts a login out from this moment on. */
export async function endLogin(ctx: Context, loginId: Id): Promise<void> {
  await ctx.sql('UPDATE basis.login SET ended_at = $3 WHERE tenant_id = $1 AND id = $2', [
    ctx.tenant,
    loginId,
    ctx.clock.now(),
  ])
}

export type LoginRow = {
  readonly loginId: Id
  readonly issuer: string
  readonly subject: string
  readonly medewerkerId: Id | null
  readonly persoonId: Id | null
  /** Of the medewerker; null for a resident. */
  readonly naam: string | null
  readonly actsIn: string[]
  readonly from: CivilDate
  readonly blockedAt: Date | null
  readonly endedAt: Date | null
}

const loginColumns = `login.id AS "loginId", login.issuer, login.subject, login.medewerker_id AS "medewerkerId",
  login.persoon_id AS "persoonId", medewerker.naam, login.acts_in AS "actsIn", lower(login.period)::text AS "from",
  login.blocked_at AS "blockedAt", login.ended_at AS "endedAt"`
const withMedewerker = `basis.login AS login
  LEFT JOIN basis.medewerker AS medewerker ON medewerker.tenant_id = $1 AND medewerker.id = login.medewerker_id`

/** Logins of this tenant, or of one medewerker; what runs first. */
export async function selectLogins(ctx: Context, medewerkerId: Id | null): Promise<LoginRow[]> {
  return ctx.sql<LoginRow>(
    `SELECT ${loginColumns} FROM ${withMedewerker}
     WHERE login.tenant_id = $1 AND ($2::uuid IS NULL OR login.medewerker_id = $2::uuid)
     ORDER BY login.ended_at IS NOT NULL, medewerker.naam NULLS LAST, login.subject, login.id`,
    [ctx.tenant, medewerkerId],
  )
}

export async function findLoginById(ctx: Context, loginId: Id): Promise<LoginRow | undefined> {
  const rows = await ctx.sql<LoginRow>(
    `SELECT ${loginColumns} FROM ${withMedewerker} WHERE login.tenant_id = $1 AND login.id = $2`,
    [ctx.tenant, loginId],
  )
  return rows[0]
}

/** @param at moment of the block, null to lift it */
export async function writeBlocked(ctx: Context, loginId: Id, at: Date | null): Promise<void> {
  await ctx.sql('UPDATE basis.login SET blocked_at = $3 WHERE tenant_id = $1 AND id = $2', [ctx.tenant, loginId, at])
}

/** Tenants besides its own in which this login acts; false when it does not run. */
export async function writeActsIn(ctx: Context, loginId: Id, actsIn: readonly string[]): Promise<boolean> {
  const rows = await ctx.sql(
    'UPDATE basis.login SET acts_in = $3 WHERE tenant_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id',
    [ctx.tenant, loginId, actsIn],
  )
  return rows.length > 0
}

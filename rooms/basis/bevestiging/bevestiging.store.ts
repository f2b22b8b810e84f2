import type { Context, Transaction } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { z } from 'zod'
import { type Asked, zAsked, type zUitkomst } from './bevestiging.contract.ts'
import type { Facts } from './four-eyes.ts'

/** What is known of this medewerker for the rule of two. */
export async function readFacts(ctx: Context, medewerkerId: Id): Promise<Facts> {
  const rollen = await ctx.sql<Facts['rollen'][number]>(
    `SELECT rol, given_by AS "givenBy" FROM basis.rol
     WHERE tenant_id = $1 AND medewerker_id = $2 AND (upper(period) IS NULL OR upper(period) > $3::date)`,
    [ctx.tenant, medewerkerId, ctx.today],
  )
  const logins = await ctx.sql<Facts['logins'][number]>(
    'SELECT given_by AS "givenBy" FROM basis.login WHERE tenant_id = $1 AND medewerker_id = $2 AND ended_at IS NULL',
    [ctx.tenant, medewerkerId],
  )
  return { callerId: ctx.caller.id, medewerkerId, rollen, logins, others: await countOthers(ctx, medewerkerId) }
}

/** Beheerders of this tenant today besides the caller and this medewerker; where their login is at home does not matter. */
async function countOthers(ctx: Context, medewerkerId: Id): Promise<number> {
  const rows = await ctx.sql<{ count: number }>(
    `SELECT count(DISTINCT rol.medewerker_id)::int AS count FROM basis.rol AS rol
     JOIN basis.medewerker AS medewerker ON medewerker.tenant_id = $1 AND medewerker.id = rol.medewerker_id
     WHERE rol.tenant_id = $1 AND rol.rol = 'beheerder' AND rol.period @> $2::date
       AND (medewerker.einde IS NULL OR medewerker.einde >= $2::date)
       AND rol.medewerker_id <> ALL ($3::uuid[])`,
    [ctx.tenant, ctx.today, [ctx.caller.id, medewerkerId]],
  )
  return rows[0]?.count ?? 0
}

/** @throws Problem `not-found` for who is no medewerker here. */
export async function insertBevestiging(ctx: Context, medewerkerId: Id, inhoud: Asked): Promise<Id> {
  const known = await ctx.sql('SELECT id FROM basis.medewerker WHERE tenant_id = $1 AND id = $2', [
    ctx.tenant,
    medewerkerId,
  ])
  if (known.length === 0) throw new Problem('not-found')
  const id = ctx.ids.next()
  await ctx.sql(
    `INSERT INTO basis.bevestiging (tenant_id, id, medewerker_id, inhoud, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [ctx.tenant, id, medewerkerId, JSON.stringify(inhoud), ctx.caller.id, ctx.clock.now()],
  )
  return id
}

export type Waiting = { readonly medewerkerId: Id; readonly gevraagdDoor: Id; readonly gevraagd: Asked }

/** What waits under this id, held until the end of the transaction. @throws Problem `not-found` when nothing does */
export async function lockBevestiging(ctx: Context, id: Id): Promise<Waiting> {
  const rows = await ctx.sql<{ medewerkerId: Id; gevraagdDoor: Id; inhoud: unknown }>(
    `SELECT medewerker_id AS "medewerkerId", asked_by AS "gevraagdDoor", inhoud FROM basis.bevestiging
     WHERE tenant_id = $1 AND id = $2 AND uitkomst IS NULL FOR UPDATE`,
    [ctx.tenant, id],
  )
  const [row] = rows
  if (!row) throw new Problem('not-found')
  return { medewerkerId: row.medewerkerId, gevraagdDoor: row.gevraagdDoor, gevraagd: zAsked.parse(row.inhoud) }
}

export async function writeUitkomst(ctx: Context, id: Id, uitkomst: z.infer<typeof zUitkomst>): Promise<void> {
  await ctx.sql(
    `UPDATE basis.bevestiging SET uitkomst = $3, settled_by = $4, settled_at = $5
     WHERE tenant_id = $1 AND id = $2`,
    [ctx.tenant, id, uitkomst, ctx.caller.id, ctx.clock.now()],
  )
}

export type BevestigingRow = {
  readonly bevestigingId: Id
  readonly medewerkerId: Id
  readonly naam: string
  readonly inhoud: unknown
  readonly gevraagdDoorId: Id
  readonly gevraagdDoor: string
  readonly gevraagdOp: Date
  readonly uitkomst: z.infer<typeof zUitkomst> | null
  readonly afgehandeldDoor: string | null
  readonly afgehandeldOp: Date | null
}

/** The newest hundred, what waits first. */
export async function selectBevestigingen(tx: Transaction): Promise<BevestigingRow[]> {
  return tx.sql<BevestigingRow>(
    `SELECT asked.id AS "bevestigingId", asked.medewerker_id AS "medewerkerId", medewerker.naam, asked.inhoud,
       asked.asked_by AS "gevraagdDoorId", coalesce(asker.naam, '') AS "gevraagdDoor",
       asked.asked_at AS "gevraagdOp", asked.uitkomst, settler.naam AS "afgehandeldDoor",
       asked.settled_at AS "afgehandeldOp"
     FROM basis.bevestiging AS asked
     JOIN basis.medewerker AS medewerker ON medewerker.tenant_id = $1 AND medewerker.id = asked.medewerker_id
     LEFT JOIN basis.medewerker AS asker ON asker.tenant_id = $1 AND asker.id = asked.asked_by
     LEFT JOIN basis.medewerker AS settler ON settler.tenant_id = $1 AND settler.id = asked.settled_by
     WHERE asked.tenant_id = $1
     ORDER BY asked.uitkomst IS NOT NULL, asked.asked_at DESC, asked.id LIMIT 100`,
    [tx.tenant],
  )
}

import type { Context, Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Period, toDaterange } from '@samenhang/kernel/period/period.ts'
import type { z } from 'zod'
import { leaningOn, saying } from '../conflict.ts'
import type { zPartij, zRol } from '../shapes.ts'

type Rol = z.infer<typeof zRol>
export type KnownPartij = Omit<z.infer<typeof zPartij>, 'einde'>
export type NewMedewerker = {
  readonly medewerkerId: Id
  readonly partijId: Id
  readonly naam: string
  readonly functie: string
}

/** @throws Problem `conflict` for an id or AGB code that stands here already. */
export async function insertPartij(tx: Transaction, partij: KnownPartij): Promise<void> {
  const insert = tx.sql(
    `INSERT INTO basis.partij (tenant_id, id, naam, soort, agbcode, gemeentecode) VALUES ($1, $2, $3, $4, $5, $6)`,
    [tx.tenant, partij.partijId, partij.naam, partij.soort, partij.agbcode, partij.gemeentecode],
  )
  await saying(
    'partij_by_agbcode',
    'Er is al een organisatie met deze AGB-code.',
    saying('partij_pkey', 'Deze organisatie staat er al.', insert),
  )
}

/** @throws Problem `conflict` for who stands here already, `not-found` for an organisation that does not. */
export async function insertMedewerker(tx: Transaction, one: NewMedewerker): Promise<void> {
  const insert = tx.sql(
    `INSERT INTO basis.medewerker (tenant_id, id, partij_id, naam, functie) VALUES ($1, $2, $3, $4, $5)`,
    [tx.tenant, one.medewerkerId, one.partijId, one.naam, one.functie],
  )
  await leaningOn(
    'medewerker_tenant_id_partij_id_fkey',
    saying('medewerker_pkey', 'Deze medewerker staat er al.', insert),
  )
}

/** @throws Problem `conflict` for a rol that overlaps with the same one, `not-found` for who is no medewerker. */
export async function insertRol(
  tx: Transaction,
  medewerkerId: Id,
  given: { rol: Rol; period: Period; wetten: readonly string[]; givenBy: string | null },
): Promise<void> {
  const insert = tx.sql(
    `INSERT INTO basis.rol (tenant_id, medewerker_id, rol, period, wetten, given_by) VALUES ($1, $2, $3, $4, $5, $6)`,
    [tx.tenant, medewerkerId, given.rol, toDaterange(given.period), given.wetten, given.givenBy],
  )
  await leaningOn(
    'rol_tenant_id_medewerker_id_fkey',
    saying('rol_tenant_id_medewerker_id_rol_period_excl', 'Deze medewerker heeft die rol dan al.', insert),
  )
}

/** Ends a rol that holds on this day and lasts longer; false when there is none. */
export async function endRol(ctx: Context, medewerkerId: Id, rol: Rol, to: CivilDate): Promise<boolean> {
  const rows = await ctx.sql(
    `UPDATE basis.rol SET period = daterange(lower(period), $4::date, '[]')
     WHERE tenant_id = $1 AND medewerker_id = $2 AND rol = $3 AND period @> $4::date
       AND (upper(period) IS NULL OR upper(period) > $4::date + 1)
     RETURNING rol`,
    [ctx.tenant, medewerkerId, rol, to],
  )
  return rows.length > 0
}

/** @throws Problem `conflict` for an AGB code that another has; false when it is not here */
export async function updatePartij(ctx: Context, partij: KnownPartij): Promise<boolean> {
  const update = ctx.sql(
    `UPDATE basis.partij SET naam = $3, soort = $4, agbcode = $5, gemeentecode = $6
     WHERE tenant_id = $1 AND id = $2 RETURNING id`,
    [ctx.tenant, partij.partijId, partij.naam, partij.soort, partij.agbcode, partij.gemeentecode],
  )
  return (await saying('partij_by_agbcode', 'Er is al een organisatie met deze AGB-code.', update)).length > 0
}

/** False when it is not here or ended before. */
export async function endPartij(ctx: Context, partijId: Id, to: CivilDate): Promise<boolean> {
  const rows = await ctx.sql(
    `UPDATE basis.partij SET einde = $3 WHERE tenant_id = $1 AND id = $2 AND (einde IS NULL OR einde > $3::date)
     RETURNING id`,
    [ctx.tenant, partijId, to],
  )
  return rows.length > 0
}

/** Who still works for this partij after this day. */
export async function countMedewerkers(ctx: Context, partijId: Id, after: CivilDate): Promise<number> {
  const rows = await ctx.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM basis.medewerker
     WHERE tenant_id = $1 AND partij_id = $2 AND (einde IS NULL OR einde > $3::date)`,
    [ctx.tenant, partijId, after],
  )
  return rows[0]?.count ?? 0
}

/** False when nobody with this id works here after this day. */
export async function endMedewerker(ctx: Context, medewerkerId: Id, to: CivilDate): Promise<boolean> {
  const rows = await ctx.sql(
    `UPDATE basis.medewerker SET einde = $3 WHERE tenant_id = $1 AND id = $2 AND (einde IS NULL OR einde > $3::date)
     RETURNING id`,
    [ctx.tenant, medewerkerId, to],
  )
  return rows.length > 0
}

/** Ends every rol that holds on this day and lasts longer. */
export async function endRollen(ctx: Context, medewerkerId: Id, to: CivilDate): Promise<void> {
  await ctx.sql(
    `UPDATE basis.rol SET period = daterange(lower(period), $3::date, '[]')
     WHERE tenant_id = $1 AND medewerker_id = $2 AND period @> $3::date`,
    [ctx.tenant, medewerkerId, to],
  )
}

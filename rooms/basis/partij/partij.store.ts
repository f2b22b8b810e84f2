import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { fromDaterange, type Period } from '@samenhang/kernel/period/period.ts'
import type { z } from 'zod'
import type { zMedewerker, zPartij, zRol } from '../shapes.ts'

const medewerkerColumns = `medewerker.id AS "medewerkerId", medewerker.naam, medewerker.functie, partij.id AS "partijId",
  partij.naam AS partij, medewerker.einde::text AS einde`

export async function selectPartijen(ctx: Context): Promise<z.infer<typeof zPartij>[]> {
  return ctx.sql(
    `SELECT id AS "partijId", naam, soort, agbcode, gemeentecode, einde::text AS einde FROM basis.partij
     WHERE tenant_id = $1 ORDER BY naam, id`,
    [ctx.tenant],
  )
}

/** Medewerkers with the rollen that they hold today. */
export async function selectMedewerkers(ctx: Context): Promise<z.infer<typeof zMedewerker>[]> {
  return ctx.sql(
    `SELECT ${medewerkerColumns}, ARRAY(SELECT rol FROM basis.rol WHERE rol.tenant_id = $1
         AND rol.medewerker_id = medewerker.id AND rol.period @> $2::date ORDER BY rol) AS rollen
     FROM basis.medewerker AS medewerker
     JOIN basis.partij AS partij ON partij.tenant_id = $1 AND partij.id = medewerker.partij_id
     WHERE medewerker.tenant_id = $1 ORDER BY medewerker.naam, medewerker.id`,
    [ctx.tenant, ctx.today],
  )
}

/** One medewerker, without rollen. */
export async function findMedewerker(
  ctx: Context,
  medewerkerId: Id,
): Promise<Omit<z.infer<typeof zMedewerker>, 'rollen'> | undefined> {
  const rows = await ctx.sql<Omit<z.infer<typeof zMedewerker>, 'rollen'>>(
    `SELECT ${medewerkerColumns} FROM basis.medewerker AS medewerker
     JOIN basis.partij AS partij ON partij.tenant_id = $1 AND partij.id = medewerker.partij_id
     WHERE medewerker.tenant_id = $1 AND medewerker.id = $2`,
    [ctx.tenant, medewerkerId],
  )
  return rows[0]
}

/** All rollen of one medewerker with their days, the newest first. */
export async function selectRollen(
  ctx: Context,
  medewerkerId: Id,
): Promise<{ rol: z.infer<typeof zRol>; period: Period }[]> {
  const rows = await ctx.sql<{ rol: z.infer<typeof zRol>; period: string }>(
    `SELECT rol, period::text AS period FROM basis.rol WHERE tenant_id = $1 AND medewerker_id = $2
     ORDER BY upper(period) DESC NULLS FIRST, lower(period) DESC, rol`,
    [ctx.tenant, medewerkerId],
  )
  return rows.map(({ rol, period }) => ({ rol, period: fromDaterange(period) }))
}

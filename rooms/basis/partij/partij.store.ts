import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { z } from 'zod'
import type { zMedewerker, zPartij } from '../shapes.ts'

export async function selectPartijen(ctx: Context): Promise<z.infer<typeof zPartij>[]> {
  return ctx.sql(
    `SELECT id AS "partijId", naam, soort, agbcode, gemeentecode FROM basis.partij WHERE tenant_id = $1 ORDER BY naam, id`,
    [ctx.tenant],
  )
}

/** Medewerkers with the rollen that they hold today. */
export async function selectMedewerkers(ctx: Context): Promise<z.infer<typeof zMedewerker>[]> {
  return ctx.sql(
    `SELECT medewerker.id AS "medewerkerId", medewerker.naam, medewerker.functie, partij.id AS "partijId",
       partij.naam AS partij, ARRAY(SELECT rol FROM basis.rol WHERE rol.tenant_id = $1
         AND rol.medewerker_id = medewerker.id AND rol.period @> $2::date ORDER BY rol) AS rollen
     FROM basis.medewerker AS medewerker
     JOIN basis.partij AS partij ON partij.tenant_id = $1 AND partij.id = medewerker.partij_id
     WHERE medewerker.tenant_id = $1 ORDER BY medewerker.naam, medewerker.id`,
    [ctx.tenant, ctx.today],
  )
}

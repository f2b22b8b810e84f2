import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Rol } from '../shapes.ts'

export type BijeenkomstRow = {
  bijeenkomstId: Id
  gesprekId: Id
  naam: string
  plaats: string
  op: CivilDate
  stellingIds: Id[]
}

const columns = `id AS "bijeenkomstId", gesprek_id AS "gesprekId", naam, plaats, op::text AS op, stellingen AS "stellingIds"`

export async function insertBijeenkomst(context: Context, row: BijeenkomstRow): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.bijeenkomst (tenant_id, id, gesprek_id, naam, plaats, op, stellingen)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [context.tenant, row.bijeenkomstId, row.gesprekId, row.naam, row.plaats, row.op, row.stellingIds],
  )
}

/** Of one gesprek, the newest first. */
export function listBijeenkomstRows(context: Context, gesprekId: Id): Promise<BijeenkomstRow[]> {
  return context.sql<BijeenkomstRow>(
    `SELECT ${columns} FROM dialoog.bijeenkomst WHERE tenant_id = $1 AND gesprek_id = $2 ORDER BY op DESC, id DESC`,
    [context.tenant, gesprekId],
  )
}

/** @throws Problem `not-found` */
export async function getBijeenkomstRow(context: Context, bijeenkomstId: Id): Promise<BijeenkomstRow> {
  const [row] = await context.sql<BijeenkomstRow>(
    `SELECT ${columns} FROM dialoog.bijeenkomst WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, bijeenkomstId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

export type NotitieRow = { soort: 'notitie' | 'citaat'; tekst: string; geschrevenOp: string }

export function listNotitieRows(context: Context, bijeenkomstId: Id): Promise<NotitieRow[]> {
  return context.sql<NotitieRow>(
    `SELECT soort, tekst, to_char(geschreven_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "geschrevenOp"
     FROM dialoog.notitie WHERE tenant_id = $1 AND bijeenkomst_id = $2 ORDER BY geschreven_op, id`,
    [context.tenant, bijeenkomstId],
  )
}

export async function insertNotitie(
  context: Context,
  bijeenkomstId: Id,
  { soort, tekst, toestemming }: Pick<NotitieRow, 'soort' | 'tekst'> & { toestemming: boolean },
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.notitie (tenant_id, id, bijeenkomst_id, soort, tekst, toestemming, geschreven_door, geschreven_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      context.tenant,
      context.ids.next(),
      bijeenkomstId,
      soort,
      tekst,
      toestemming,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

/** One time that somebody typed a sheet. */
export type Invoer = { nummer: number; keuzes: string; rol: Rol | null; wijk: string | null }

/** Entries of all sheets of a bijeenkomst, or of one, oldest first. Call `lockStemvel` before deciding on one. */
export function listInvoerRows(context: Context, bijeenkomstId: Id, nummer?: number): Promise<Invoer[]> {
  return context.sql<Invoer>(
    `SELECT nummer, keuzes, rol, wijk FROM dialoog.stemvel
     WHERE tenant_id = $1 AND bijeenkomst_id = $2 AND ($3::integer IS NULL OR nummer = $3) ORDER BY nummer, id`,
    [context.tenant, bijeenkomstId, nummer ?? null],
  )
}

/** One entry of a sheet at a time, so that it is never counted twice. */
export async function lockStemvel(context: Context, bijeenkomstId: Id, nummer: number): Promise<void> {
  await context.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`stemvel ${bijeenkomstId} ${nummer}`])
}

export async function insertInvoer(context: Context, bijeenkomstId: Id, invoer: Invoer): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.stemvel (tenant_id, bijeenkomst_id, nummer, id, keuzes, rol, wijk, ingevoerd_door, ingevoerd_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      bijeenkomstId,
      invoer.nummer,
      context.ids.next(),
      invoer.keuzes,
      invoer.rol,
      invoer.wijk,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

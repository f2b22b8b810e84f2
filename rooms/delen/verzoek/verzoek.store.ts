import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Verzoek } from './verzoek.contract.ts'

export type VerzoekRow = Pick<
  Verzoek,
  'verzoekId' | 'persoonId' | 'soort' | 'over' | 'delingId' | 'tekst' | 'ontvangenOp' | 'uiterlijk'
> & {
  readonly gedaanDoor: Id
  readonly besluit: NonNullable<Verzoek['antwoord']>['besluit'] | null
  readonly antwoord: string | null
  readonly beantwoordDoor: Id | null
  readonly beantwoordOp: CivilDate | null
}

const columns = `id AS "verzoekId", dossier_id AS "persoonId", soort, over, deling_id AS "delingId", tekst,
  asked_by AS "gedaanDoor", received_on::text AS "ontvangenOp", due_on::text AS uiterlijk, besluit, antwoord,
  answered_by AS "beantwoordDoor", answered_on::text AS "beantwoordOp"`

export async function insertVerzoek(
  context: Context,
  row: Omit<VerzoekRow, 'besluit' | 'antwoord' | 'beantwoordDoor' | 'beantwoordOp'>,
): Promise<void> {
  await context.sql(
    `INSERT INTO delen.verzoek (tenant_id, id, dossier_id, soort, over, deling_id, tekst, asked_by, received_on, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      context.tenant,
      row.verzoekId,
      row.persoonId,
      row.soort,
      row.over,
      row.delingId,
      row.tekst,
      row.gedaanDoor,
      row.ontvangenOp,
      row.uiterlijk,
    ],
  )
}

export function listVerzoekRows(context: Context, persoonId: Id): Promise<VerzoekRow[]> {
  return context.sql<VerzoekRow>(
    `SELECT ${columns} FROM delen.verzoek WHERE tenant_id = $1 AND dossier_id = $2 ORDER BY received_on DESC, id DESC`,
    [context.tenant, persoonId],
  )
}

/** Those without an answer of the persons whom this caller answers, the longest waiting first. */
export function listOpenRows(context: Context): Promise<VerzoekRow[]> {
  return context.sql<VerzoekRow>(
    `SELECT ${columns} FROM delen.verzoek
     WHERE tenant_id = $1 AND besluit IS NULL AND ($2::uuid[] IS NULL OR dossier_id = ANY ($2)) ORDER BY due_on, id`,
    [context.tenant, context.dossiersFor('verzoek.answer')],
  )
}

/** @throws Problem `not-found` */
export async function lockVerzoek(context: Context, persoonId: Id, verzoekId: Id): Promise<VerzoekRow> {
  const [row] = await context.sql<VerzoekRow>(
    `SELECT ${columns} FROM delen.verzoek WHERE tenant_id = $1 AND dossier_id = $2 AND id = $3`,
    [context.tenant, persoonId, verzoekId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

/** False when somebody else answered in the meantime, or when it is one's own. */
export async function setAntwoord(
  context: Context,
  verzoekId: Id,
  besluit: string,
  antwoord: string,
): Promise<boolean> {
  const rows = await context.sql(
    `UPDATE delen.verzoek SET besluit = $3, antwoord = $4, answered_by = $5, answered_on = $6
     WHERE tenant_id = $1 AND id = $2 AND besluit IS NULL RETURNING id`,
    [context.tenant, verzoekId, besluit, antwoord, context.caller.id, context.today],
  )
  return rows.length === 1
}

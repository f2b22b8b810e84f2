import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { DelingStatus } from './deling.ts'

/** A deling as it is kept; `to` is the last day. */
export type DelingRow = {
  readonly id: Id
  readonly dossierId: Id
  readonly velden: string[]
  readonly bericht: string | null
  readonly ontvangerId: Id
  readonly ontvangerRol: string | null
  readonly purpose: string
  readonly doelId: Id | null
  readonly doel: string | null
  readonly stap: string | null
  readonly legalBasis: string
  readonly law: string
  readonly article: string
  readonly inWerking: boolean
  readonly noodzaak: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly geinformeerdOp: CivilDate
  readonly geinformeerdHoe: string
  readonly aangebodenDoor: Id
  readonly aangebodenOp: Date
  readonly status: DelingStatus
  readonly geschorstOp: CivilDate | null
  readonly uitkomst: string | null
}

export type StapRow = { delingId: Id; stap: string; reden: string | null; door: Id; op: Date }

const columns = `deling.id, dossier_id AS "dossierId", velden, bericht, ontvanger_id AS "ontvangerId",
  ontvanger_rol AS "ontvangerRol", purpose, doel_id AS "doelId", doel, stap, legal_basis AS "legalBasis", basis.law, basis.article,
  (basis.in_force_from <= $2::date AND (basis.in_force_until IS NULL OR basis.in_force_until >= $2::date)) IS TRUE AS "inWerking",
  noodzaak, lower(period)::text AS "from", (upper(period) - 1)::text AS "to", informed_on::text AS "geinformeerdOp",
  informed_how AS "geinformeerdHoe", offered_by AS "aangebodenDoor", offered_at AS "aangebodenOp", status,
  geschorst_op::text AS "geschorstOp", outcome AS uitkomst`
const from = `FROM delen.deling JOIN kernel.legal_basis AS basis ON basis.tenant_id = $1 AND basis.id = deling.legal_basis
  WHERE deling.tenant_id = $1`

/** Delingen about a person, newest first. */
export function listDelingRows(context: Context, persoonId: Id): Promise<DelingRow[]> {
  return context.sql<DelingRow>(`SELECT ${columns} ${from} AND dossier_id = $3 ORDER BY offered_at DESC, deling.id`, [
    context.tenant,
    context.today,
    persoonId,
  ])
}

/** Delingen that have this caller, or the own organisation in one of the own rollen, as receiver; newest first. */
export function listReceivedRows(context: Context): Promise<DelingRow[]> {
  const { caller } = context
  return context.sql<DelingRow>(
    `SELECT ${columns} ${from} AND purpose = $3 AND (ontvanger_id = $4
       OR (ontvanger_id = $5 AND (ontvanger_rol IS NULL OR ontvanger_rol = ANY ($6))))
     ORDER BY offered_at DESC, deling.id`,
    [context.tenant, context.today, context.purpose, caller.id, caller.partijId, caller.rollen],
  )
}

/**
 * A deling about this person that the caller may see, locked until the end of the transaction.
 * @throws Problem `not-found`
 */
export async function lockDeling(context: Context, persoonId: Id, delingId: Id): Promise<DelingRow> {
  const [row] = await context.sql<DelingRow>(
    `SELECT ${columns} ${from} AND dossier_id = $3 AND deling.id = $4 FOR UPDATE OF deling`,
    [context.tenant, context.today, persoonId, delingId],
  )
  if (!row) throw new Problem('not-found')
  return row
}

export function listStapRows(context: Context, delingIds: readonly Id[]): Promise<StapRow[]> {
  return context.sql<StapRow>(
    `SELECT deling_id AS "delingId", stap, reden, door, op FROM delen.deling_stap
     WHERE tenant_id = $1 AND deling_id = ANY ($2) ORDER BY op, id`,
    [context.tenant, delingIds],
  )
}

/** @param gezien SHA-256 of what the sharer saw */
export async function insertDeling(
  context: Context,
  deling: Omit<DelingRow, 'law' | 'article' | 'inWerking' | 'status' | 'geschorstOp' | 'uitkomst'>,
  gezien: string,
): Promise<void> {
  await context.sql(
    `INSERT INTO delen.deling (tenant_id, id, dossier_id, velden, bericht, ontvanger_id, ontvanger_rol, purpose, doel_id,
       doel, stap, legal_basis, noodzaak, period, informed_on, informed_how, fingerprint, offered_by, offered_at, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, daterange($14, $15, '[]'), $16, $17, $18, $19, $20, 'aangeboden')`,
    [
      context.tenant,
      deling.id,
      deling.dossierId,
      deling.velden,
      deling.bericht,
      deling.ontvangerId,
      deling.ontvangerRol,
      deling.purpose,
      deling.doelId,
      deling.doel,
      deling.stap,
      deling.legalBasis,
      deling.noodzaak,
      deling.from,
      deling.to,
      deling.geinformeerdOp,
      deling.geinformeerdHoe,
      gezien,
      deling.aangebodenDoor,
      deling.aangebodenOp,
    ],
  )
}

/** Keeps how it stands now; what stays undefined stays as it was. */
export async function setDeling(
  context: Context,
  delingId: Id,
  set: { status?: DelingStatus; geschorstOp?: CivilDate | null; uitkomst?: string },
): Promise<void> {
  await context.sql(
    `UPDATE delen.deling SET status = coalesce($3, status), outcome = coalesce($4, outcome),
       geschorst_op = CASE WHEN $5 THEN $6::date ELSE geschorst_op END
     WHERE tenant_id = $1 AND id = $2`,
    [
      context.tenant,
      delingId,
      set.status ?? null,
      set.uitkomst ?? null,
      set.geschorstOp !== undefined,
      set.geschorstOp ?? null,
    ],
  )
}

export async function addStap(
  context: Context,
  deling: Pick<DelingRow, 'id' | 'dossierId' | 'ontvangerId'>,
  stap: string,
  reden: string | null,
): Promise<void> {
  await context.sql(
    `INSERT INTO delen.deling_stap (tenant_id, id, deling_id, dossier_id, ontvanger_id, stap, reden, door, op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      context.tenant,
      context.ids.next(),
      deling.id,
      deling.dossierId,
      deling.ontvangerId,
      stap,
      reden,
      context.caller.id,
      context.clock.now(),
    ],
  )
}

/** A legal basis with the days on which it is in force. */
export type LegalBasis = { id: string; law: string; article: string; inWerking: boolean; sinds: CivilDate | null }

export function listLegalBases(context: Context): Promise<LegalBasis[]> {
  return context.sql<LegalBasis>(
    `SELECT id, law, article, in_force_from::text AS sinds,
       (in_force_from <= $2::date AND (in_force_until IS NULL OR in_force_until >= $2::date)) IS TRUE AS "inWerking"
     FROM kernel.legal_basis WHERE tenant_id = $1 ORDER BY law, article, id`,
    [context.tenant, context.today],
  )
}

export function listPurposes(
  context: Context,
  purposes: readonly string[],
): Promise<{ purpose: string; description: string }[]> {
  return context.sql(
    `SELECT DISTINCT ON (purpose) purpose, description FROM kernel.purpose
     WHERE tenant_id = $1 AND purpose = ANY ($2) AND valid_from <= $3 ORDER BY purpose, version DESC`,
    [context.tenant, purposes, context.today],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { KaartItem, Vraag } from './vraag.contract.ts'
import type { StapRow, TerugRow, VraagRow } from './vraag.ts'

const columns = `id, dossier_id AS "persoonId", woorden, gesteld_op::text AS "gesteldOp", gesteld_door AS "gesteldDoor",
  weg, spoed, intake, ingevoerd_door AS "ingevoerdDoor"`

/** Questions that this caller may see, the newest first. */
export async function listVraagRows(context: Context, persoonId: Id | undefined): Promise<VraagRow[]> {
  return context.sql<VraagRow>(
    `SELECT ${columns} FROM plan.vraag WHERE tenant_id = $1 AND ($2::uuid IS NULL OR dossier_id = $2)
       AND ($3::uuid[] IS NULL OR dossier_id = ANY ($3) OR ingevoerd_door = $4)
     ORDER BY gesteld_op DESC, id DESC`,
    [context.tenant, persoonId ?? null, context.dossiersFor('vraag.read'), context.caller.id],
  )
}

/** @throws Problem `not-found` */
export async function getVraagRow(context: Context, vraagId: Id): Promise<VraagRow> {
  const [row] = await context.sql<VraagRow>(`SELECT ${columns} FROM plan.vraag WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    vraagId,
  ])
  if (!row) throw new Problem('not-found')
  return row
}

/** The question, and that it waits for somebody to take it up unless who asks does the work. */
export async function insertVraag(context: Context, row: VraagRow, waits: boolean): Promise<void> {
  await context.sql(
    `INSERT INTO plan.vraag (tenant_id, id, dossier_id, woorden, gesteld_op, gesteld_door, weg, spoed, intake,
       ingevoerd_door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[context.tenant, row.id, row.persoonId, row.woorden, row.gesteldOp, row.gesteldDoor, row.weg, row.spoed],
      ...[JSON.stringify(row.intake), row.ingevoerdDoor],
    ],
  )
  if (!waits) return
  await context.sql(
    'INSERT INTO plan.vraag_wacht (tenant_id, id, gesteld_op, weg, spoed) VALUES ($1, $2, $3, $4, $5)',
    [context.tenant, row.id, row.gesteldOp, row.weg, row.spoed !== null],
  )
}

type Wacht = { vraagId: Id; gesteldOp: CivilDate; weg: Vraag['weg']; spoed: boolean }

export async function listWachtRows(context: Context): Promise<Wacht[]> {
  return context.sql<Wacht>(
    `SELECT id AS "vraagId", gesteld_op::text AS "gesteldOp", weg, spoed FROM plan.vraag_wacht
     WHERE tenant_id = $1 AND opgepakt_op IS NULL ORDER BY spoed DESC, gesteld_op, id`,
    [context.tenant],
  )
}

/** Takes it up for the caller. @returns whom it is about, or undefined when it does not wait */
export async function takeVraag(context: Context, vraagId: Id): Promise<Id | undefined> {
  const [row] = await context.sql<{ persoonId: Id | null }>('SELECT plan.take_vraag($1, $2) AS "persoonId"', [
    vraagId,
    context.today,
  ])
  return row?.persoonId ?? undefined
}

export async function updateIntake(context: Context, vraagId: Id, intake: VraagRow['intake']): Promise<void> {
  const changed = await context.sql('UPDATE plan.vraag SET intake = $3 WHERE tenant_id = $1 AND id = $2 RETURNING id', [
    context.tenant,
    vraagId,
    JSON.stringify(intake),
  ])
  if (changed.length === 0) throw new Problem('not-found')
}

/** Steps of these questions, in order. */
export async function listStapRows(context: Context, vraagIds: readonly Id[]): Promise<StapRow[]> {
  return context.sql<StapRow>(
    `SELECT id, vraag_id AS "vraagId", kind, wet, op::text, velden, toelichting, door FROM plan.stap
     WHERE tenant_id = $1 AND vraag_id = ANY ($2::uuid[]) ORDER BY op, id`,
    [context.tenant, vraagIds],
  )
}

export async function insertStap(context: Context, persoonId: Id, row: StapRow): Promise<void> {
  await context.sql(
    `INSERT INTO plan.stap (tenant_id, id, vraag_id, dossier_id, kind, wet, op, velden, toelichting, door, vermeld_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[context.tenant, row.id, row.vraagId, persoonId, row.kind, row.wet, row.op, JSON.stringify(row.velden)],
      ...[row.toelichting, row.door, context.today],
    ],
  )
}

export async function listTerugRows(context: Context, vraagIds: readonly Id[]): Promise<TerugRow[]> {
  return context.sql<TerugRow>(
    `SELECT vraag_id AS "vraagId", tekst, op::text FROM plan.terugkoppeling
     WHERE tenant_id = $1 AND vraag_id = ANY ($2::uuid[])`,
    [context.tenant, vraagIds],
  )
}

/** @throws Problem `conflict` when it was told before */
export async function insertTerug(
  context: Context,
  vraag: VraagRow,
  { tekst, akkoordOp }: { tekst: string; akkoordOp: CivilDate },
): Promise<void> {
  const made = await context.sql(
    `INSERT INTO plan.terugkoppeling (tenant_id, vraag_id, dossier_id, aan, tekst, akkoord_op, op, door)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING vraag_id`,
    [
      ...[context.tenant, vraag.id, vraag.persoonId, vraag.ingevoerdDoor, tekst, akkoordOp],
      ...[context.today, context.caller.id],
    ],
  )
  if (made.length === 0) throw new Problem('conflict', 'Dit is al verteld.')
}

export async function listKaartRows(context: Context): Promise<KaartItem[]> {
  return context.sql<KaartItem>(
    `SELECT id AS "kaartId", naam, waarvoor, blok, contact FROM plan.sociale_kaart
     WHERE tenant_id = $1 AND vervallen_op IS NULL ORDER BY blok, naam, id`,
    [context.tenant],
  )
}

export async function insertKaartRow(context: Context, row: KaartItem): Promise<void> {
  await context.sql(
    'INSERT INTO plan.sociale_kaart (tenant_id, id, naam, waarvoor, blok, contact) VALUES ($1, $2, $3, $4, $5, $6)',
    [context.tenant, row.kaartId, row.naam, row.waarvoor, row.blok, row.contact],
  )
}

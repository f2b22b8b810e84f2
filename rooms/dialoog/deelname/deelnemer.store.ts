import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Context, Transaction } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { gesprekColumns } from '../gesprek/gesprek.store.ts'
import type { Gesprek, Rol } from '../shapes.ts'
import { hashCode } from './code.ts'
import { zCode } from './deelname.contract.ts'

export type NewDeelnemer = {
  readonly id: Id
  readonly gesprekId: Id
  readonly codeHash: string | null
  readonly rol: Rol | null
  readonly wijk: string | null
  readonly taal: string
  readonly toestelHash: string | null
  readonly bron: 'online' | 'uitnodiging' | 'stemvel' | 'import'
  readonly begonnenOp: Date | null
}

/** The own row with the gesprek that it is in. */
export type OwnDeelname = {
  readonly id: Id
  readonly rol: Rol | null
  readonly wijk: string | null
  readonly taal: string
  readonly bron: NewDeelnemer['bron']
  readonly gezienOp: Date | null
  readonly begonnenOp: Date | null
  readonly uitgesloten: boolean
  readonly gesprek: Gesprek
}

/** Who comes in with this code, for the kernel; run as app before anything is settled. */
export async function findCodeHolder(tx: Transaction, code: string): Promise<Caller | undefined> {
  const typed = zCode.safeParse(code)
  if (!typed.success) return undefined
  const hash = hashCode(typed.data)
  await tx.enter({ code: hash })
  const [row] = await tx.sql<{ id: string }>(
    'SELECT id FROM dialoog.deelnemer WHERE tenant_id = $1 AND code_hash = $2',
    [tx.tenant, hash],
  )
  if (!row) return undefined
  const tenants: Caller['tenants'] = [tx.tenant]
  return { loginId: null, id: row.id, kind: 'inwoner', naam: '', rollen: ['deelnemer'], partijId: null, tenants }
}

/** @throws Problem `not-found` */
export async function getOwnDeelname(context: Context): Promise<OwnDeelname> {
  type Row = Omit<OwnDeelname, 'gesprek' | 'rol' | 'taal'> & Gesprek & { rol: Rol | null; taal: string }
  const [row] = await context.sql<Row>(
    `SELECT deelnemer.id, deelnemer.rol, deelnemer.wijk, deelnemer.taal, deelnemer.bron, deelnemer.gezien_op AS "gezienOp",
       deelnemer.begonnen_op AS "begonnenOp", deelnemer.uitgesloten, ${gesprekColumns}
     FROM dialoog.deelnemer
     JOIN dialoog.gesprek ON gesprek.tenant_id = $1 AND gesprek.id = deelnemer.gesprek_id
     WHERE deelnemer.tenant_id = $1 AND deelnemer.id = $2`,
    [context.tenant, context.caller.id],
  )
  if (!row) throw new Problem('not-found')
  const { id, rol, wijk, taal, bron, gezienOp, begonnenOp, uitgesloten, ...gesprek } = row
  return { id, rol, wijk, taal, bron, gezienOp, begonnenOp, uitgesloten, gesprek }
}

/** One that has this code already stays as it is. */
export async function insertDeelnemers(context: Context, deelnemers: readonly NewDeelnemer[]): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.deelnemer (tenant_id, id, gesprek_id, code_hash, rol, wijk, taal, toestel_hash, bron, begonnen_op)
     SELECT $1, one.id, one."gesprekId", one."codeHash", one.rol, one.wijk, one.taal, one."toestelHash", one.bron, one."begonnenOp"
     FROM jsonb_to_recordset($2) AS one (id uuid, "gesprekId" uuid, "codeHash" text, rol text, wijk text, taal text,
       "toestelHash" text, bron text, "begonnenOp" timestamptz)
     ON CONFLICT (tenant_id, code_hash) DO NOTHING`,
    [context.tenant, JSON.stringify(deelnemers)],
  )
}

/** How many began on this device already. Counted by the analyst: nobody may see them one by one. */
export async function countOnToestel(context: Context, toestelHash: string): Promise<number> {
  return context.as('analyst', async (tx) => {
    const [row] = await tx.sql<{ count: number }>('SELECT dialoog.count_toestel($1) AS count', [toestelHash])
    return row?.count ?? 0
  })
}

export type Kenmerken = { taal?: string; rol?: Rol | null; wijk?: string | null; gezienOp?: Date; begonnenOp?: Date }

/** Changes the own row. */
export async function updateOwnDeelname(context: Context, own: OwnDeelname, to: Kenmerken): Promise<void> {
  const next = { ...own, ...to }
  await context.sql(
    `UPDATE dialoog.deelnemer SET taal = $3, rol = $4, wijk = $5, gezien_op = $6, begonnen_op = $7
     WHERE tenant_id = $1 AND id = $2`,
    [context.tenant, context.caller.id, next.taal, next.rol, next.wijk, next.gezienOp, next.begonnenOp],
  )
}

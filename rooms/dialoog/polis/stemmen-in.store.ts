import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Keuze } from '../shapes.ts'

/** A vote that somebody else brings in: from paper or a file. */
export type StemIn = {
  readonly stemId: Id
  readonly deelnemerId: Id
  readonly stellingId: Id
  readonly keuze: Keuze
  readonly gestemdOp: Date
  readonly volgorde: number
}

export async function insertStemmen(
  context: Context,
  gesprekId: Id,
  bron: 'stemvel' | 'import',
  stemmen: readonly StemIn[],
): Promise<void> {
  const columns = (pick: (stem: StemIn) => unknown) => stemmen.map(pick)
  await context.sql(
    `INSERT INTO dialoog.stem (tenant_id, gesprek_id, deelnemer_id, id, stelling_id, keuze, bron, gestemd_op, volgorde)
     SELECT $1, $2, one.deelnemer_id, one.id, one.stelling_id, one.keuze, $9, one.gestemd_op, one.volgorde
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[], $8::integer[])
       AS one (deelnemer_id, id, stelling_id, keuze, gestemd_op, volgorde)
     ON CONFLICT DO NOTHING`,
    [
      context.tenant,
      gesprekId,
      columns(({ deelnemerId }) => deelnemerId),
      columns(({ stemId }) => stemId),
      columns(({ stellingId }) => stellingId),
      columns(({ keuze }) => keuze),
      columns(({ gestemdOp }) => gestemdOp),
      columns(({ volgorde }) => volgorde),
      bron,
    ],
  )
}

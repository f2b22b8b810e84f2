import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Wet } from '../shapes.ts'
import type { Cell } from './inwoners.ts'

type Row = { wet: Wet; partijId: Id; inwoners: number; onlyHere: number; cents: string; everybody: number }

/** True counts, small ones as well: not to be shown to anyone before they are protected. */
export async function countCells(
  context: Context,
  since: CivilDate,
  threshold: number,
): Promise<{ cells: Cell[]; everybody: number }> {
  const rows = await context.as('analyst', (tx) =>
    tx.sql<Row>(
      `SELECT wet, partij_id AS "partijId", inwoners, only_here AS "onlyHere", cents, everybody
       FROM uitvoering.count_inwoners($1, $2)`,
      [since, threshold],
    ),
  )
  const cells = rows.map(({ everybody: _, ...row }) => ({ ...row, cents: Number(row.cents) }))
  return { cells, everybody: rows[0]?.everybody ?? 0 }
}

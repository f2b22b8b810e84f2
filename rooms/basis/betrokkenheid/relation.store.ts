import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { OwnRow, Reached } from './relations.ts'

type Row =
  | OwnRow
  | { readonly source: 'medelid'; readonly dossier_id: string; readonly via: string }
  | { readonly source: 'geboorte'; readonly dossier_id: string; readonly geboortedatum: string | null }

/** Facts in force about the caller itself and what they lead to; runs before there is a scope. */
export async function findRelations(
  tx: Transaction,
  callerId: string,
  today: CivilDate,
): Promise<{ own: OwnRow[]; reached: Reached }> {
  const rows = await tx.sql<Row>('SELECT * FROM basis.relations($1, $2)', [callerId, today])
  const own: OwnRow[] = []
  const members: Reached['members'][number][] = []
  const births = new Map<string, string | null>()
  for (const row of rows) {
    if (row.source === 'medelid') members.push({ huishouden_id: row.via, persoon_id: row.dossier_id })
    else if (row.source === 'geboorte') births.set(row.dossier_id, row.geboortedatum)
    else own.push(row)
  }
  return { own, reached: { members, births } }
}

import type { Readers } from '@samenhang/kernel/house.ts'
import { grantsOf, type Veld } from './veld.ts'

type Row = { dossier_id: string; velden: string[] | null }

/**
 * What the kernel asks of this room in every request: the rights that delingen and noodtoegang give this caller for
 * this purpose now. Nothing is kept between requests, so what was revoked is closed on the next.
 */
export function grantsReader(all: readonly Veld[], now: () => Date): NonNullable<Readers['grants']> {
  return async (tx, caller, purpose, today) => {
    if (caller.kind !== 'medewerker') return []
    const rows = await tx.sql<Row>('SELECT * FROM delen.grants($1, $2, $3, $4, $5, $6)', [
      caller.id,
      caller.partijId,
      caller.rollen,
      purpose,
      today,
      now(),
    ])
    const everything = all.map(({ veld }) => veld)
    return rows.flatMap((row) => grantsOf(all, row.velden ?? everything, row.dossier_id))
  }
}

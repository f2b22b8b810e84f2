import type { Transaction } from '../database/transaction.ts'
import type { CivilDate } from '../period/civil-date.ts'

/** A processing activity in force on a date, with the basis that it leans on. */
export type Purpose = { readonly purpose: string; readonly activityId: string }

/**
 * Those of the asked purposes that are registered and whose legal basis is in force on this day. A basis without a
 * date of coming into force (the Wams, as long as it is a bill) is never in force.
 */
export async function findPurposes(tx: Transaction, asked: readonly string[], today: CivilDate): Promise<Purpose[]> {
  return tx.sql<Purpose>(
    `SELECT purpose.purpose, purpose.activity_id AS "activityId"
     FROM kernel.purpose JOIN kernel.legal_basis AS basis ON basis.tenant_id = $1 AND basis.id = purpose.legal_basis
     WHERE purpose.tenant_id = $1 AND purpose.purpose = ANY ($2::text[])
       AND purpose.valid_from <= $3 AND (purpose.valid_until IS NULL OR purpose.valid_until >= $3)
       AND basis.in_force_from <= $3 AND (basis.in_force_until IS NULL OR basis.in_force_until >= $3)
     ORDER BY array_position($2::text[], purpose.purpose)`,
    [tx.tenant, asked, today],
  )
}

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Verwerking } from './verwerking.contract.ts'

export type VerwerkingRow = Pick<
  Verwerking,
  'activityId' | 'purpose' | 'version' | 'description' | 'geldigVan' | 'geldigTot'
> &
  Verwerking['legalBasis']

/** All versions of all processing activities of this tenant. */
export function listVerwerkingRows(context: Context): Promise<VerwerkingRow[]> {
  return context.sql<VerwerkingRow>(
    `SELECT activity_id AS "activityId", purpose, version, description, law, article, source,
       (in_force_from <= $2::date AND (in_force_until IS NULL OR in_force_until >= $2::date)) IS TRUE AS "inWerking",
       valid_from::text AS "geldigVan", valid_until::text AS "geldigTot"
     FROM kernel.purpose JOIN kernel.legal_basis AS basis ON basis.tenant_id = $1 AND basis.id = purpose.legal_basis
     WHERE purpose.tenant_id = $1 ORDER BY purpose, version DESC`,
    [context.tenant, context.today],
  )
}

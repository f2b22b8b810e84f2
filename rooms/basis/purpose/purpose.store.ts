import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import purposes from './purposes.json' with { type: 'json' }

/**
 * Puts the legal bases and processing activities into a tenant, as owner; what is there already stays as it is, so that
 * a new version is a new row with its own date.
 * @param newId makes the id of a processing activity
 */
export async function putPurposes(tx: Transaction, newId: () => string): Promise<void> {
  for (const basis of purposes.legalBases) {
    await tx.sql(
      `INSERT INTO kernel.legal_basis (tenant_id, id, law, article, in_force_from, in_force_until, source)
       VALUES ($1, $2, $3, $4, $5, NULL, $6) ON CONFLICT DO NOTHING`,
      [tx.tenant, basis.id, basis.law, basis.article, basis.inForceFrom, basis.source],
    )
  }
  for (const { purpose, legalBasis, description } of purposes.purposes) {
    await tx.sql(
      `INSERT INTO kernel.purpose (tenant_id, activity_id, purpose, version, legal_basis, description, valid_from)
       VALUES ($1, $2, $3, 1, $4, $5, $6) ON CONFLICT (tenant_id, purpose, version) DO NOTHING`,
      [tx.tenant, newId(), purpose, legalBasis, description, purposes.validFrom],
    )
  }
}

import { putPurposes } from '@samenhang/basis/room.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { insertRows, type Rows } from '../example/rows.store.ts'
import { basisRows } from './basis-rows.ts'
import { type Facts, tenantOf } from './facts.ts'
import { planRows, uitvoeringRows } from './room-rows.ts'

/** Puts facts into an empty database as its owner, past every operation: what they say is there, whatever the rules. */
export async function putFacts(house: House, keys: Keys, facts: Facts): Promise<void> {
  for (const tenant of facts.tenants) {
    const here = inOne(facts, tenant)
    await inTransaction(house.pool, { tenant: tenantOf(tenant), role: 'owner' }, async (tx) => {
      await insertRows(tx, { 'kernel.tenant': [{ naam: `Gemeente ${tenant}`, soort: 'gemeente' }] })
      await putPurposes(tx, house.ids.next)
      const rows: Rows = {
        ...basisRows(here, tenant, keys, house.ids.next),
        ...planRows(here, tenant),
        ...uitvoeringRows(here, tenant, house.ids.next),
      }
      await insertRows(tx, rows)
    })
  }
}

/** The facts of one tenant. */
function inOne(facts: Facts, tenant: string): Facts {
  const of = <Record extends { tenant: string }>(records: readonly Record[]) =>
    records.filter((record) => record.tenant === tenant)
  return {
    tenants: [tenant],
    parties: facts.parties,
    staff: facts.staff.filter((one) => one.tenants.includes(tenant)),
    persons: of(facts.persons),
    households: of(facts.households),
    memberships: of(facts.memberships),
    gezag: of(facts.gezag),
    representations: of(facts.representations),
    involvements: of(facts.involvements),
    woorden: of(facts.woorden),
    doelen: of(facts.doelen),
    toewijzingen: of(facts.toewijzingen),
    euros: of(facts.euros),
    addresses: of(facts.addresses),
  }
}

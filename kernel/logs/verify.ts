import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import { listTenants } from '../database/tenants.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Anchor } from './anchor.ts'
import { type Finding, type Findings, gatherFindings } from './finding.ts'
import type { PublicKeys } from './key.ts'
import type { Reader } from './rows.ts'
import { verifyAnchor } from './verify-anchor.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyUnsealed } from './verify-unsealed.ts'
import { lateWindow } from './window.ts'

/** How one tenant's log stands. */
export type TenantVerification = {
  readonly tenant: string
  readonly seals: number
  /** Entries that were sealed, whether they are still there or not. */
  readonly entries: number
  /** Entries in no seal yet, within the window. */
  readonly unsealed: number
  /** Age in seconds of the oldest of these; 0 when there are none. */
  readonly oldestUnsealed: number
  /** Lines read from the anchor; without an anchor a truncated or re-made tail cannot be seen. */
  readonly anchorLines: number | 'no anchor'
  readonly findings: Findings['counts']
}

/** What `verifyLog` found; prints well as JSON, and `tenants` and `findings` each as a table. */
export type Verification = {
  readonly ok: boolean
  readonly anchored: boolean
  /** Seconds for which an entry may be without a seal. */
  readonly window: number
  readonly tenants: readonly TenantVerification[]
  /** The first hundred of each tenant. */
  readonly findings: readonly Finding[]
}

/** What a verifier trusts: keys that it got by another way than the database, and an anchor outside it. */
export type Trust = { readonly anchor: Anchor | undefined; readonly publicKeys: PublicKeys; readonly clock: Clock }

/**
 * Recomputes the whole log of every tenant from its rows, as role `verifier`, one snapshot per tenant. Rows are read in
 * batches, so the size of the log does not matter.
 *
 * Cannot see: entries deleted before they were sealed, entries added before the next seal, and a tail that was cut off
 * from the database and from the anchor alike.
 */
export async function verifyLog(pool: pg.Pool, trust: Trust): Promise<Verification> {
  const results: { tenant: TenantVerification; findings: readonly Finding[] }[] = []
  for (const tenant of await everyTenant(pool, trust.anchor)) {
    results.push(
      await inTransaction(pool, { tenant, role: 'verifier', isolation: 'repeatable read' }, async (tx) => {
        // A long log takes longer than a request may.
        await tx.sql('SET LOCAL statement_timeout = 0')
        return verifyTenant(tx, tenant, trust)
      }),
    )
  }
  const findings = results.flatMap((one) => one.findings)
  return {
    ok: findings.length === 0,
    anchored: trust.anchor !== undefined,
    window: lateWindow / 1000,
    tenants: results.map((one) => one.tenant),
    findings,
  }
}

/** One tenant, in a transaction that reads one snapshot of it. */
export async function verifyTenant(
  tx: Reader,
  tenant: string,
  { anchor, publicKeys, clock }: Trust,
): Promise<{ tenant: TenantVerification; findings: readonly Finding[] }> {
  const findings = gatherFindings(tenant)
  const now = clock.now()
  const { seals, entries, head } = await verifyChain(tx, tenant, publicKeys, findings)
  const waiting = await verifyUnsealed(tx, tenant, head, now, findings)
  const anchorLines = anchor ? await verifyAnchor(tx, anchor, tenant, publicKeys, now, findings) : 'no anchor'
  return {
    tenant: { tenant, seals, entries, ...waiting, anchorLines, findings: findings.counts },
    findings: findings.first,
  }
}

/** Tenants of the database and of the anchor: a tenant that is gone from the one still stands in the other. */
async function everyTenant(pool: pg.Pool, anchor: Anchor | undefined): Promise<string[]> {
  return [...new Set([...(await listTenants(pool, 'verifier')), ...((await anchor?.tenants()) ?? [])])].sort()
}

import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import { listTenants } from '../database/tenants.ts'
import { type Anchor, anchorLineOf, type Head } from './anchor.ts'
import type { SealingKey } from './key.ts'
import { sealTenant } from './seal-tenant.ts'

/** What the sealer tells; everything but `sealed` deserves an alarm. */
export type SealerEvent =
  | { readonly kind: 'sealed'; readonly tenant: string; readonly seals: number; readonly entries: number }
  /** Sealing or anchoring did not work and is tried again in the next round; entries wait unsealed until then. */
  | { readonly kind: 'failed'; readonly tenant: string | undefined; readonly anchor?: string; readonly error: unknown }
  /** The chain in the database is not the one that was anchored: tampering, or a restored older backup. */
  | { readonly kind: 'diverged'; readonly tenant: string; readonly anchor: string; readonly says: string }

/** What a sealer works with; `anchors` holds the folder and, where there is one, the anchor of another party. */
export type SealerParts = {
  readonly pool: pg.Pool
  readonly key: SealingKey
  readonly anchors: readonly Anchor[]
  readonly clock: Clock
  readonly report: (event: SealerEvent) => void
}

/**
 * Seals and anchors all tenants every few seconds until it is stopped. A failure is reported and never stops it.
 * @param everyMs pause between two rounds, in milliseconds.
 */
export function startSealer(parts: SealerParts, everyMs = 5000): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const rounds = new Map<string, Date>()
  const run = async () => {
    while (!stopping.signal.aborted) {
      await sealAll(parts, rounds)
      await setTimeout(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    // What was written while the server shut down should not wait for its next start.
    await sealAll(parts, rounds)
  }
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

/**
 * One round: every tenant sealed, every head in every anchor. Never throws.
 * @param rounds when each tenant had its last round, kept up to date here.
 */
export async function sealAll(parts: SealerParts, rounds = new Map<string, Date>()): Promise<void> {
  const { pool, key, anchors, clock, report } = parts
  for (const tenant of await listTenants(pool, 'sealer').catch((error) => failed(report, error))) {
    try {
      const round = await sealTenant(pool, tenant, key, clock, rounds.get(tenant))
      if (round.busy) continue
      rounds.set(tenant, round.at)
      if (round.seals > 0) report({ kind: 'sealed', tenant, seals: round.seals, entries: round.entries })
      for (const anchor of anchors) await anchorHead(anchor, tenant, round.head, { key, clock, report })
    } catch (error) {
      report({ kind: 'failed', tenant, error })
    }
  }
}

/** Writes the head where the anchor does not have it yet, also when the chain contradicts it: both lines then testify. */
async function anchorHead(
  anchor: Anchor,
  tenant: string,
  head: Head | undefined,
  { key, clock, report }: Pick<SealerParts, 'key' | 'clock' | 'report'>,
): Promise<void> {
  try {
    const last = await anchor.last(tenant)
    if (last && last.hash === head?.hash && last.nr === head.nr) return
    if (last && last.nr >= (head?.nr ?? 0)) {
      const says = `Seal ${last.nr} was anchored at ${last.anchoredAt}, but the chain now ends at ${head ? `another seal ${head.nr}` : 'nothing'}.`
      report({ kind: 'diverged', tenant, anchor: anchor.name, says })
    }
    if (head) await anchor.append(anchorLineOf(head, key, clock.now()))
  } catch (error) {
    report({ kind: 'failed', tenant, anchor: anchor.name, error })
  }
}

function failed(report: SealerParts['report'], error: unknown): [] {
  report({ kind: 'failed', tenant: undefined, error })
  return []
}

import type { Head } from './anchor.ts'
import type { Findings } from './finding.ts'
import { inBatches, micros, type Reader } from './rows.ts'
import { lateWindow } from './window.ts'

const unsealed = `
WITH sealed AS MATERIALIZED (SELECT unnest(entry_ids) AS id FROM log.seal WHERE tenant_id = $1)
SELECT entry.id::text, ${micros('entry.at')} AS at FROM log.entry
WHERE tenant_id = $1 AND NOT EXISTS (SELECT FROM sealed WHERE sealed.id = entry.id)`

/** Entries in no seal: counted within the window, a finding outside it. */
export async function verifyUnsealed(
  tx: Reader,
  tenant: string,
  head: Head | undefined,
  now: Date,
  findings: Findings,
): Promise<{ unsealed: number; oldestUnsealed: number }> {
  let count = 0
  let oldest = 0
  for await (const rows of inBatches<{ id: string; at: string }>(tx, 10_000, unsealed, [tenant])) {
    for (const { id: entry, at } of rows) {
      const age = now.getTime() - Number(at) / 1000
      if (Math.abs(age) <= lateWindow) {
        count++
        oldest = Math.max(oldest, age / 1000)
      } else if (head && (age < 0 || Number(at) < Number(head.sealedAt) - lateWindow * 1000)) {
        findings.add('entry-extra', `Entry ${entry} is in no seal; it was put there after its time was sealed.`, {
          entry,
        })
      } else {
        findings.add('entry-overdue', `Entry ${entry} waits for a seal for ${Math.round(age / 1000)} s.`, { entry })
      }
    }
  }
  return { unsealed: count, oldestUnsealed: oldest }
}

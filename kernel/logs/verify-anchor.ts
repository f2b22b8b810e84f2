import { type Anchor, type AnchorLine, isAnchorLineSigned, parseAnchorLine } from './anchor.ts'
import type { Findings } from './finding.ts'
import type { PublicKeys } from './key.ts'
import { micros, type Reader } from './rows.ts'
import { lateWindow } from './window.ts'

const linesPerBatch = 1000

/** Compares every head that was ever anchored with the chain as it is now. @returns lines read */
export async function verifyAnchor(
  tx: Reader,
  anchor: Anchor,
  tenant: string,
  publicKeys: PublicKeys,
  now: Date,
  findings: Findings,
): Promise<number> {
  let [count, highest] = [0, 0]
  let batch: AnchorLine[] = []
  for await (const text of anchor.lines(tenant)) {
    count++
    const line = parseAnchorLine(text)
    if (line?.tenant !== tenant || !isAnchorLineSigned(line, publicKeys)) {
      findings.add('anchor-unsigned', `Line ${count} of the anchor of ${tenant} is not signed by a trusted key.`)
      continue
    }
    highest = Math.max(highest, line.nr)
    batch.push(line)
    if (batch.length === linesPerBatch) {
      await compareHeads(tx, tenant, batch, findings)
      batch = []
    }
  }
  await compareHeads(tx, tenant, batch, findings)
  const [waiting] = await tx.sql<{ nr: string; sealed_at: string }>(
    `SELECT nr::text, ${micros('sealed_at')} AS sealed_at FROM log.seal WHERE tenant_id = $1 AND nr > $2 ORDER BY log.seal.nr LIMIT 1`,
    [tenant, highest],
  )
  if (waiting && now.getTime() - Number(waiting.sealed_at) / 1000 > lateWindow) {
    const seal = Number(waiting.nr)
    findings.add('anchor-behind', `The anchor ends at seal ${highest}; it should have had ${seal} long ago.`, { seal })
  }
  return count
}

async function compareHeads(tx: Reader, tenant: string, lines: AnchorLine[], findings: Findings): Promise<void> {
  const rows = await tx.sql<{ nr: string; hash: string }>(
    'SELECT nr::text, hash FROM log.seal WHERE tenant_id = $1 AND nr = ANY ($2::bigint[])',
    [tenant, lines.map((line) => line.nr)],
  )
  const hashes = new Map(rows.map((row) => [Number(row.nr), row.hash]))
  for (const { nr, hash, anchoredAt } of lines) {
    const found = hashes.get(nr)
    const where = { seal: nr }
    if (found === undefined) findings.add('anchor-ahead', `Seal ${nr}, anchored at ${anchoredAt}, is gone.`, where)
    else if (found !== hash)
      findings.add('anchor-differs', `Seal ${nr} is not the one anchored at ${anchoredAt}.`, where)
  }
}

import type { Head } from './anchor.ts'
import { chainVersion, genesis, hashEntry, hashSeal, isSigned } from './chain.ts'
import type { Findings } from './finding.ts'
import type { PublicKeys } from './key.ts'
import { inBatches, type Reader, readEntries, type Seal, type SealRow, sealOf, sealSelect } from './rows.ts'

/** Seals read at a time; each has at most a thousand entries. */
const sealsPerBatch = 20

const allSeals = `SELECT ${sealSelect} FROM log.seal WHERE tenant_id = $1 ORDER BY log.seal.nr`

/** Checks every seal against the one before it and every sealed entry against its seal. */
export async function verifyChain(
  tx: Reader,
  tenant: string,
  publicKeys: PublicKeys,
  findings: Findings,
): Promise<{ seals: number; entries: number; head: Head | undefined }> {
  let head: Head | undefined
  let [seals, entries] = [0, 0]
  for await (const rows of inBatches<SealRow>(tx, sealsPerBatch, allSeals, [tenant])) {
    const batch = rows.map((row) => sealOf(tenant, row))
    for (const seal of batch) {
      verifyLink(seal, head, findings)
      verifySeal(seal, publicKeys, findings)
      head = { tenant, nr: seal.nr, sealedAt: seal.sealedAt, hash: seal.hash }
    }
    seals += batch.length
    entries += await verifyEntries(tx, tenant, batch, findings)
  }
  return { seals, entries, head }
}

function verifyLink(seal: Seal, before: Head | undefined, findings: Findings): void {
  const nr = (before?.nr ?? 0) + 1
  if (seal.nr > nr) {
    findings.add('seal-missing', `Before seal ${seal.nr} comes ${nr}, which is not there.`, { seal: nr })
  }
  if (seal.previousHash !== (before?.hash ?? genesis)) {
    findings.add('seal-unlinked', `Seal ${seal.nr} does not follow the seal that stands before it.`, { seal: seal.nr })
  }
}

function verifySeal(seal: Seal, publicKeys: PublicKeys, findings: Findings): void {
  const where = { seal: seal.nr }
  if (seal.version !== chainVersion || seal.entryHashes.length !== 32 * seal.entryIds.length) {
    findings.add('seal-changed', `Seal ${seal.nr} has a form that no sealer ever wrote.`, where)
  } else if (hashSeal(seal) !== seal.hash) {
    findings.add('seal-changed', `Seal ${seal.nr} does not hash to what it says.`, where)
  }
  const key = publicKeys.get(seal.keyId)
  if (!key || !isSigned('samenhang-log-seal-1', seal.hash, seal.signature, key)) {
    const why = key ? 'its signature is wrong' : `its key ${seal.keyId} is not trusted`
    findings.add('seal-unsigned', `Seal ${seal.nr}: ${why}.`, where)
  }
}

async function verifyEntries(tx: Reader, tenant: string, seals: readonly Seal[], findings: Findings): Promise<number> {
  const hashes = new Map<string, Buffer>()
  const ids = seals.flatMap((seal) => seal.entryIds)
  for (const row of await readEntries(tx, tenant, ids)) {
    const entry = row.id as string
    if (hashes.has(entry)) findings.add('entry-extra', `Entry ${entry} stands there more than once.`, { entry })
    hashes.set(entry, hashEntry(row))
  }
  for (const seal of seals) {
    for (const [index, entry] of seal.entryIds.entries()) {
      const hash = hashes.get(entry)
      const where = { seal: seal.nr, entry }
      if (!hash) findings.add('entry-missing', `Entry ${entry} of seal ${seal.nr} is gone.`, where)
      else if (seal.entryHashes.compare(hash, 0, 32, 32 * index, 32 * index + 32) !== 0) {
        findings.add('entry-changed', `Entry ${entry} is not what seal ${seal.nr} sealed.`, where)
      }
    }
  }
  return ids.length
}

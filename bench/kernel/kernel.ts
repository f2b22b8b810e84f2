import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, printMachine, printRates } from '../measure.ts'
import { openReads } from './reads.ts'

/**
 * What access, purpose and log cost: a read of the doelen of one plan, with each lock added in turn, and through HTTP.
 * Targets: the logged read at least 55% of the same read under row security without log; sixteen clients on one tenant
 * at least 0.9 times sixteen over five tenants.
 */
export async function runKernel(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-bench-'))
  const reads = await openReads(dataDir)
  try {
    printMachine()
    const options = { rounds: 5, millis: 1500 }
    const alone = await measure(reads.locks, { ...options, clients: 1 })
    printRates('One client: calls a second, share of the first, median and p99 in ms', alone)
    const many = await measure(reads.locks, { ...options, clients: 16 })
    printRates('Sixteen clients', many)
    const spread = await measure(reads.tenants, { ...options, clients: 16 })
    printRates('Sixteen clients, logged read', spread)

    const rate = (list: typeof many, name: string) => list.find((one) => one.name === name)?.perSecond ?? Number.NaN
    const logged = rate(many, reads.logged) / rate(many, reads.fenced)
    const single = rate(spread, reads.oneTenant) / rate(spread, reads.fiveTenants)
    process.stdout.write(`\nlogged / row security without log: ${logged.toFixed(2)} (target 0.55)\n`)
    process.stdout.write(`one tenant / five tenants: ${single.toFixed(2)} (target 0.90)\n`)
  } finally {
    await reads.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

import { type Candidate, measure, printLoad, printMachine, printRates, ratio } from '../measure.ts'
import { openBenchHouse } from './open-house.ts'
import { openHttp } from './over-http.ts'
import { doelenPath, openReads, type Reads } from './reads.ts'
import { regisseurs, tenants } from './world.ts'

const names = {
  bare: 'statements alone',
  fenced: '+ transaction, row security',
  withPurpose: '+ purpose',
  withRelations: '+ relations and scope: all but the log',
  logged: '+ log: the product',
  http: '+ HTTP and session',
}

/**
 * What access, purpose and log cost: a read of the doelen of one plan with each lock added in turn. Targets: the logged
 * read at least 0.55 of the same read in a transaction under row security that is given its scope and writes no log;
 * sixteen clients on one tenant at least 0.9 of sixteen over five.
 */
export async function runKernel(): Promise<void> {
  const { house, unfenced, keyFile, close } = await openBenchHouse()
  const http = await openHttp(house, keyFile)
  try {
    const own = await Promise.all(tenants.map((tenant) => openReads(house, unfenced, tenant, regisseurs.farida)))
    const [first] = own
    if (!first) return
    const full = await openReads(house, unfenced, tenants[0], regisseurs.veel)
    const overHttp = async (loginId: string) => {
      const ask = await http.logIn(tenants[0], loginId, first.origin)
      return () => ask(doelenPath)
    }
    const locks = candidatesOf(first, await overHttp(regisseurs.farida))
    const heavy = candidatesOf(full, await overHttp(regisseurs.veel))
    const spread = [
      {
        name: 'sixteen over five tenants',
        once: (round: number) => own[round % own.length]?.logged() ?? first.logged(),
      },
      { name: 'sixteen on one tenant', once: () => first.logged() },
    ]

    printMachine()
    const options = { rounds: 5, millis: 1000 }
    printRates('One client, a regisseur of one huishouden', await measure(locks, { ...options, clients: 1 }))
    printRates('One client, a regisseur of forty', await measure(heavy, { ...options, clients: 1 }))
    const sixteen = await measure(locks, { ...options, clients: 16 })
    printRates('Sixteen clients on one tenant, a regisseur of one huishouden', sixteen)
    const divided = await measure(spread, { ...options, clients: 16 })
    printRates('Sixteen clients, the product', divided)
    printLoad('at the end')
    const target = (says: string, figure: number, least: number) =>
      process.stdout.write(`${says.padEnd(64)} ${figure.toFixed(2)}  target ${least.toFixed(2)}\n`)
    target('logged / row security, scope given, no log', ratio(sixteen, names.logged, names.fenced), 0.55)
    target(
      'sixteen on one tenant / over five',
      ratio(divided, 'sixteen on one tenant', 'sixteen over five tenants'),
      0.9,
    )
    process.stdout.write(
      `log alone: ${ratio(sixteen, names.logged, names.withRelations).toFixed(2)} of the read before it\n`,
    )
  } finally {
    await http.close()
    await close()
  }
}

function candidatesOf(reads: Reads, http: () => Promise<unknown>): Candidate[] {
  return [
    { name: names.bare, once: reads.bare },
    { name: names.fenced, once: reads.fenced },
    { name: names.withPurpose, once: reads.withPurpose },
    { name: names.withRelations, once: reads.withRelations },
    { name: names.logged, once: reads.logged },
    { name: names.http, once: http },
  ]
}

import { Command } from 'commander'
import { cliOrigin } from './caller.ts'
import type { Installation } from './installation.ts'
import { printAnswer } from './print-answer.ts'
import { say } from './report-problem.ts'
import { getTenants, withHouse } from './with-house.ts'

type Flags = {
  id: string
  naam: string
  soort: string
  beheerderIssuer: string
  beheerderSubject: string
  beheerderNaam: string
  json?: boolean
}

/** What makes a tenant in a real installation; all that comes after it goes through operations. */
export function tenantCommands(installation: Installation, finish: (code: number) => void): Command[] {
  const create = new Command('create')
    .description('Makes a gemeente or the regio with its purposes and its first beheerder. For who owns the database.')
    .requiredOption('--id <id>', 'gm and four digits for a gemeente; regio for the regio, which comes first')
    .requiredOption('--naam <text>', 'name of the gemeente or regio')
    .requiredOption('--soort <soort>', 'gemeente | regio')
    .requiredOption('--beheerder-issuer <url>', 'https address of the identity provider')
    .requiredOption('--beheerder-subject <text>', 'pseudonym of the account at that provider, never a bsn')
    .requiredOption('--beheerder-naam <text>', 'name of the first beheerder')
    .option('--json', 'print the answer as JSON')
    .action(async (flags: Flags) => finish(await createTenant(installation, flags)))
  return [new Command('tenant').description('The gemeenten and regio of this installation.').addCommand(create)]
}

function createTenant(installation: Installation, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    const before = await getTenants(house)
    const { id, naam, soort, beheerderIssuer: issuer, beheerderSubject: subject, beheerderNaam } = flags
    const beheerder = { issuer, subject, naam: beheerderNaam }
    const made = await installation.createTenant(house, { id, naam, soort, beheerder }, cliOrigin())
    printAnswer(made, flags.json ?? false)
    if (![...before, id].includes(house.openTenant))
      say(`Make the tenant ${house.openTenant} too: it logs who is refused.`)
    return 0
  })
}

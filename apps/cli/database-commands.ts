import { listMigrations, migrate, printSql } from '@samenhang/kernel/database/migrate.ts'
import { publicKeysOf } from '@samenhang/kernel/logs/key.ts'
import { verifyLog } from '@samenhang/kernel/logs/verify.ts'
import type { Work } from '@samenhang/kernel/operation/permit-work.ts'
import { Command } from 'commander'
import type { Installation } from './installation.ts'
import { addCaller } from './operation-command.ts'
import { permit } from './permit.ts'
import { printAnswer, toText } from './print-answer.ts'
import { exit, say } from './report-problem.ts'
import { getTenants, withHouse } from './with-house.ts'

const rights = [{ permission: 'backup.make', purpose: 'systeem-beheren' }] as const
const works = {
  migrate: { operation: 'installatie.migrate', event: 'database.gemigreerd', rights },
  seed: { operation: 'installatie.seed', event: 'voorbeeld.gevuld', rights },
  verify: {
    operation: 'installatie.verifyLog',
    event: 'log.gecontroleerd',
    rights: [...rights, { permission: 'log.all', purpose: 'toezicht-houden' }],
  },
} as const satisfies Record<string, Work>

type Flags = { as?: string; json?: boolean; printSql?: boolean; publicKey?: string[] }
type NamedFlags = Flags & { as: string }

/** The database itself: its schema, its example data and the chain of its log. */
export function databaseCommands(installation: Installation, finish: (code: number) => void): Command[] {
  return [
    new Command('migrate')
      .description('Brings the schema up to date; each file runs once, in order.')
      .option('--as <login>', 'who does this; needed unless the SQL is only printed')
      .option('--print-sql', 'print the statements for a database administrator, and run nothing')
      .option('--json', 'print the answer as JSON')
      .action(async (flags: Flags, command: Command) => {
        if (flags.printSql) return finish(await print(installation))
        const { as } = flags
        if (!as) return command.error("error: required option '--as <login>' not specified")
        return finish(await bring(installation, { ...flags, as }))
      }),
    addCaller(new Command('seed'))
      .description('Fills an empty trial with the fictional example region.')
      .action(async (flags: NamedFlags) => finish(await seed(installation, flags))),
    addCaller(new Command('verify-log'))
      .description('Recomputes the whole log of every tenant from its rows; changes nothing.')
      .option('--public-key <text...>', 'also trust this key, got by another way than the database')
      .action(async (flags: NamedFlags) => finish(await verify(installation, flags))),
  ]
}

async function print(installation: Installation): Promise<number> {
  process.stdout.write(printSql(listMigrations(await installation.rooms())))
  return exit.ok
}

/** Permission can only be looked at afterwards: an older schema may not have what that takes. */
function bring(installation: Installation, flags: NamedFlags): Promise<number> {
  return withHouse(installation, async (house) => {
    const ran = await migrate(house.pool, listMigrations(house.rooms))
    printAnswer(flags.json ? { ran } : ran, flags.json ?? false)
    if ((await getTenants(house)).length > 0) await permit(house, installation, flags.as, works.migrate)
    else say('There is no tenant yet, so there is no log in which to write this.')
    return exit.ok
  })
}

function seed(installation: Installation, flags: NamedFlags): Promise<number> {
  return withHouse(installation, async (house) => {
    await migrate(house.pool, listMigrations(house.rooms))
    await installation.seed(house, say)
    await permit(house, installation, flags.as, works.seed)
    printAnswer({ tenants: await getTenants(house) }, flags.json ?? false)
    return exit.ok
  })
}

function verify(installation: Installation, flags: NamedFlags): Promise<number> {
  return withHouse(installation, async (house) => {
    await permit(house, installation, flags.as, works.verify)
    const publicKeys = publicKeysOf([...installation.publicKeys(), ...(flags.publicKey ?? [])])
    const found = await verifyLog(house.pool, { anchor: installation.anchor(), publicKeys, clock: house.clock })
    if (flags.json) printAnswer(found, true)
    else {
      process.stdout.write(`${toText(found.tenants)}\n`)
      if (found.findings.length > 0) process.stdout.write(`\n${toText(found.findings)}\n`)
    }
    if (!found.anchored) say('There is no anchor: a tail that was cut off or made anew cannot be seen.')
    return found.ok ? exit.ok : exit.findings
  })
}

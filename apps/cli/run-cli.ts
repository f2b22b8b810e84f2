import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { jobHandlers } from '@samenhang/kernel/jobs/handlers.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import { roomOf } from '@samenhang/kernel/operation/operation.ts'
import { Command, CommanderError } from 'commander'
import { verifyCommand, versnipperingCommand } from './afspraken-commands.ts'
import { getCaller } from './caller.ts'
import { copyCommands } from './copy-commands.ts'
import { databaseCommands } from './database-commands.ts'
import { analyseCommand } from './dialoog/analyse-command.ts'
import { rekenNaCommand } from './dialoog/reken-na-command.ts'
import { type ImportFlags, importBerichten } from './import-berichten.ts'
import type { Installation } from './installation.ts'
import { keyCommands } from './key-commands.ts'
import { addCaller, type CommonFlags, exitHelp, operationCommand, readCall } from './operation-command.ts'
import { planTermijnCommand } from './plan-termijn.ts'
import { exit, reportProblem } from './report-problem.ts'
import { runOperation } from './run-operation.ts'
import { tenantCommands } from './tenant-commands.ts'
import { getTenants, withHouse } from './with-house.ts'

/**
 * The command line of the house: every operation as `samenhang <room> <verb-noun>`, under the same checks and in the
 * same log as over HTTP, and what concerns the installation as a whole.
 * @returns exit code, see `report-problem.ts`.
 */
export async function runCli(argv: readonly string[], installation: Installation): Promise<number> {
  let code: number = exit.ok
  const finish = (result: number) => {
    code = result
  }
  try {
    const program = new Command('samenhang')
      .description('The shared desk of a region in the Dutch social domain, from the command line.')
      .addHelpText('after', `\n${exitHelp}`)
    const rooms = await roomCommands(installation, finish)
    const others = [databaseCommands, copyCommands, keyCommands, tenantCommands].flatMap((make) =>
      make(installation, finish),
    )
    for (const command of [...rooms, ...others]) program.addCommand(command)
    overrideExit(program)
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportProblem(error)
    return error.exitCode === 0 ? exit.ok : exit.badInput
  }
}

async function roomCommands(installation: Installation, finish: (code: number) => void): Promise<Command[]> {
  const groups = new Map<string, Command>()
  const groupOf = (name: string) => {
    const group = groups.get(name) ?? new Command(name).description(`Operations of ${name}.`)
    groups.set(name, group)
    return group
  }
  const rooms = await installation.rooms()
  for (const handler of [...rooms.flatMap((room) => room.handlers), ...jobHandlers]) {
    const command = operationCommand(handler.operation).action(async (flags: CommonFlags) =>
      finish(await runHandler(installation, handler, flags)),
    )
    groupOf(roomOf(handler.operation)).addCommand(command)
  }
  const berichten = addCaller(new Command('import').argument('<folder>'))
    .description('Reads every .xml below a folder as a message of iWmo or iJw; may be repeated.')
    .option('--purpose <name>', 'purpose for which you ask', 'berichten-verwerken')
    .option('--tenant <id...>', 'gemeente for which the messages are')
    .action(async (folder: string, flags: ImportFlags & { as: string }) =>
      finish(await asCaller(installation, flags.as, (house, caller) => importBerichten(house, caller, folder, flags))),
    )
  groupOf('uitvoering').addCommand(berichten)
  groupOf('plan').addCommand(planTermijnCommand(finish))
  groupOf('dialoog').addCommand(analyseCommand(finish)).addCommand(rekenNaCommand(finish))
  groupOf('afspraken').addCommand(versnipperingCommand(finish)).addCommand(verifyCommand(finish))
  return [...groups.values()]
}

function runHandler(installation: Installation, { operation }: Handler, flags: CommonFlags): Promise<number> {
  return asCaller(installation, flags.as, async (house, caller) => {
    const handler = house.handlers.get(operation.id)
    if (!handler) throw new Error(`${operation.id} is not in this house`)
    const { json = false, out } = flags
    const incoming = await readCall(operation, caller, flags, house.ids.next)
    return runOperation(house, handler, incoming, { json, ...(out ? { out } : {}) })
  })
}

function asCaller(
  installation: Installation,
  login: string,
  work: (house: House, caller: Caller) => Promise<number>,
): Promise<number> {
  return withHouse(installation, async (house) =>
    work(house, await getCaller(house, installation, login, await getTenants(house))),
  )
}

/** The parser throws instead of ending the process, at every level. */
function overrideExit(command: Command): void {
  command.exitOverride()
  for (const child of command.commands) overrideExit(child)
}

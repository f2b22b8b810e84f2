import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type Call, changes } from '@samenhang/kernel/operation/call.ts'
import { type Operation, splitRoute } from '@samenhang/kernel/operation/operation.ts'
import { Command } from 'commander'
import { cliOrigin } from './caller.ts'
import { attributeOf, flagsOf, kebab, readFlags } from './flags.ts'
import { exit } from './report-problem.ts'
import { readUpload } from './run-operation.ts'

/** What every command for an operation understands, besides the flags of its own. */
export type CommonFlags = {
  readonly as: string
  readonly purpose?: string
  readonly tenant?: string[]
  readonly key?: string
  readonly json?: boolean
  readonly file?: string
  readonly out?: string
}

/** `samenhang <room> <verb-noun>`, with the help that the contract gives. */
export function operationCommand(operation: Operation): Command {
  const name = kebab(operation.id.slice(operation.id.indexOf('.') + 1))
  const command = new Command(name)
    .summary(operation.summary)
    .description(operation.summary)
    .addHelpText('after', helpOf(operation))
  for (const { name: flag, help, required } of flagsOf(operation)) {
    command.option(`${flag} <value>`, required ? `${help} (required)` : help)
  }
  if (operation.kind === 'upload') command.requiredOption('--file <path>', 'file to upload')
  if (operation.kind === 'download') command.option('--out <path>', 'where to write the file; else by its own name')
  addCaller(command)
  command.option('--purpose <name>', 'purpose for which you ask; may be left out where only one fits')
  command.option('--tenant <id...>', 'tenants of your login to ask; else all of them')
  if (changes(operation)) command.option('--key <text>', 'the same key does it once; else a fresh one')
  return command
}

/** The two flags that every command has. */
export function addCaller(command: Command): Command {
  return command
    .requiredOption(
      '--as <login>',
      'who asks: issuer/subject of a login, the subject alone for a persona, code/<code>, or anyone',
    )
    .option('--json', 'print the answer as JSON, one line each')
}

/** The call as typed. */
export async function readCall(
  operation: Operation,
  caller: Caller,
  typed: CommonFlags & Readonly<Record<string, unknown>>,
  newKey: () => string,
): Promise<Call> {
  const flags = flagsOf(operation)
  const texts = Object.fromEntries(flags.map((flag) => [flag.field, typed[attributeOf(flag)] as string | undefined]))
  const input = readTyped(() => readFlags(flags, texts))
  const body = operation.kind === 'upload' && typed.file ? await readUpload(operation, typed.file) : input.body
  return {
    caller,
    origin: cliOrigin(),
    input: { ...input, body },
    purpose: typed.purpose,
    tenants: typed.tenant ?? [],
    key: typed.key ?? newKey(),
  }
}

function readTyped<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new Problem('bad-input', (error as Error).message)
  }
}

function helpOf(operation: Operation): string {
  const { permission, purposes, kind } = operation
  const kinds: Partial<Record<Operation['kind'], string>> = {
    stream: 'Prints items as they come, until Ctrl-C.',
    job: 'Long work: progress on stderr, Ctrl-C asks it to stop.',
  }
  return `
Right     ${permission}
Purposes  ${purposes.join(', ')}
As HTTP   ${splitRoute(operation).method} ${splitRoute(operation).template}
${kinds[kind] ? `\n${kinds[kind]}\n` : ''}
${exitHelp}`
}

/** For every help text. */
export const exitHelp = `Exit codes: ${exit.ok} done, ${exit.unexpected} unexpected, ${exit.badInput} wrong use or input, ${exit.refused} refused, ${exit.conflict} conflict or rule, ${exit.findings} findings.`

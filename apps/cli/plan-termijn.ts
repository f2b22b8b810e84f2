import { readFile } from 'node:fs/promises'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { kinds, states, termijnen, wetten, zCase } from '@samenhang/plan/termijn/kinds.ts'
import { calculateTermijnen } from '@samenhang/plan/termijn/termijn.ts'
import { Command } from 'commander'
import { printAnswer } from './print-answer.ts'

type Flags = { readonly case: string; readonly op?: string; readonly json?: boolean }

/** `samenhang plan termijn`: counts the statutory terms of a case in a file. Needs no server, database or login. */
export function planTermijnCommand(finish: (code: number) => void): Command {
  return new Command('termijn')
    .description('Counts the statutory terms of a case: what happened, in a JSON file. Needs no server and no login.')
    .requiredOption('--case <file>', '{"events": [{"kind": "melding", "wet": "wmo", "date": "2026-05-22"}], "op": "…"}')
    .option(
      '--op <date>',
      'the day on which the states are told; else `op` in the file, else the day of the last event',
    )
    .option('--json', 'print the terms as one JSON array, with the steps to each date')
    .addHelpText('after', help)
    .action(async (flags: Flags) => finish(await countCase(flags)))
}

async function countCase({ case: file, op, json = false }: Flags): Promise<number> {
  const read = zCase.safeParse({ ...(await readCase(file)), ...(op === undefined ? {} : { op }) })
  if (!read.success) {
    const places = read.error.issues.map(({ path, message }) => ({ place: path.join('/'), rule: 'case', message }))
    throw new Problem('bad-input', `${file} is not a case`, places)
  }
  const terms = calculateTermijnen(read.data)
  const rows = terms.map(({ termijn, wet, end, state, article, steps }) => ({
    ...{ termijn, wet, end, state, article },
    steps: steps.map(({ why }) => why).join('; '),
  }))
  printAnswer(json ? terms : rows, json)
  return 0
}

async function readCase(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Problem('bad-input', `${file} is not a file that can be read.`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-input', `${file} is not JSON.`)
  }
}

const help = `
Kinds of events; \`date\` is never counted itself
${table(kinds)}

wet
${table(wetten)}

Terms, and who has to act
${table(termijnen)}

States: ${states.join(', ')}. More in rooms/plan/termijn/kinds.ts.`

function table(rows: Readonly<Record<string, string>>): string {
  return Object.entries(rows)
    .map(([name, text]) => `  ${name.padEnd(24)}${text.replace(/\s+/g, ' ')}`)
    .join('\n')
}

import { readFileSync } from 'node:fs'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { Command } from 'commander'
import { printAnswer } from './print-answer.ts'

/** What needs no installation: files that somebody has, worked out and checked on the machine of that person. */
export function versnipperingCommand(finish: (code: number) => void): Command {
  return new Command('versnippering')
    .description('Works out the versnippering of the contracts in a CSV file, from the region and from each aanbieder.')
    .requiredOption('--csv <file>', 'columns gemeente,aanbieder,product,variant,eenheid,tarief,clienten,reden,redenTot')
    .requiredOption('--op <date>', 'a reden counts while its redenTot is this day or later')
    .option('--json', 'print as JSON')
    .action(async ({ csv, op, json }: { csv: string; op: string; json?: boolean }) => {
      const { computeVersnippering, readVersnipperingFile, toReport } = await import('@samenhang/afspraken/cli.ts')
      const report = toReport(computeVersnippering(readVersnipperingFile(readBytes(csv), readDate(op))))
      printAnswer(json ? report : { items: report.products.map(toRow) }, json ?? false)
      finish(0)
    })
}

type Report = ReturnType<typeof import('@samenhang/afspraken/cli.ts').toReport>

function toRow({ product, regio, aanbieders, refused }: Report['products'][number]) {
  const most = aanbieders.toSorted((a, b) => (b.N ?? 0) - (a.N ?? 0))[0]
  return {
    product,
    N: regio.N?.toFixed(2) ?? 'nobody counted',
    unexplainedN: regio.unexplainedN?.toFixed(2) ?? 'all explained',
    most: most ? `${most.aanbieder} ${most.N?.toFixed(2) ?? ''}` : '',
    refused: refused.map(({ why }) => why).join(' '),
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new Problem('bad-input', `${file} is not a file that can be read.`)
  }
}

function readDate(text: string): CivilDate {
  const date = zCivilDate.safeParse(text)
  if (!date.success) throw new Problem('bad-input', '--op is not an existing date, written YYYY-MM-DD.')
  return date.data
}

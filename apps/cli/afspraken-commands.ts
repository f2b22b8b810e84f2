import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { Command } from 'commander'
import { printAnswer } from './print-answer.ts'
import { exit } from './report-problem.ts'

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

/** Checks the chains of afspraken in an export, without the system that they came from. */
export function verifyCommand(finish: (code: number) => void): Command {
  return new Command('verify')
    .description('Checks versions and signatures of afspraken, from a download of one or from an export of the region.')
    .argument('<export>', 'file of one afspraak, file afspraken.schakel.jsonl, or the folder of an export')
    .option('--ontvangst <hash...>', 'receipts of signatures that must be in it')
    .option('--json', 'print as JSON')
    .action(async (path: string, { ontvangst, json }: { ontvangst?: string[]; json?: boolean }) => {
      const { readReeksenFile, verifyReeksen } = await import('@samenhang/afspraken/cli.ts')
      const reeksen = readReeksenFile(new TextDecoder().decode(readBytes(chainsIn(path))))
      const items = verifyReeksen(reeksen, ontvangst)
      const schakels = reeksen.reduce((sum, one) => sum + one.schakels.length, 0)
      printAnswer({ items, afspraken: reeksen.length, schakels, broken: items.length }, json ?? false)
      finish(items.length > 0 ? exit.findings : exit.ok)
    })
}

/** The table of chains in the folder of an export, which is that of the region. */
function chainsIn(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return isFolder ? join(path, 'regio', 'afspraken.schakel.jsonl') : path
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

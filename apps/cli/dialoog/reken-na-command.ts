import { readFile } from 'node:fs/promises'
import { rekenZelfNa } from '@samenhang/dialoog/rekenen/zelf-na.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { Command } from 'commander'
import { printAnswer } from '../print-answer.ts'
import { exit } from '../report-problem.ts'

/** `samenhang dialoog reken-na`: works out again what a file "reken zelf na" says was found. Exit code 5 when it differs. */
export function rekenNaCommand(finish: (code: number) => void): Command {
  return new Command('reken-na')
    .argument('<file>', 'reken-zelf-na.json of a gesprek')
    .description('Works out an outcome again from its file alone, and says whether it is the same.')
    .option('--json', 'print the answer as JSON')
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const text = await readFile(file, 'utf8').catch(() => {
        throw new Problem('bad-input', `${file} is not a file that can be read.`)
      })
      const { gelijk, verwacht, uitkomst } = again(file, text)
      printAnswer({ gelijk, verwacht, gevonden: uitkomst.resultHash }, json)
      finish(gelijk ? exit.ok : exit.findings)
    })
}

function again(file: string, text: string) {
  try {
    return rekenZelfNa(text)
  } catch (error) {
    throw new Problem('bad-input', `${file}: ${(error as Error).message}`)
  }
}

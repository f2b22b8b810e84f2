import { readFile } from 'node:fs/promises'
import { analyse, type Stemmen } from '@samenhang/dialoog/rekenen/analyse.ts'
import {
  type Comments,
  readComments,
  readGroups,
  readMatrix,
  readStemmen,
} from '@samenhang/dialoog/rekenen/open-data/read-stemmen.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { Command, Option } from 'commander'
import { printAnswer } from '../print-answer.ts'
import { exit } from '../report-problem.ts'
import { forMachine, forPeople } from './print-uitkomst.ts'

type Flags = {
  readonly votes?: string
  readonly matrix?: string
  readonly comments?: string
  readonly groups?: string
  readonly mode: 'standaard' | 'polis'
  readonly json?: boolean
}

/** `samenhang dialoog analyse`: works out a gesprek from files alone, without a server or a database. */
export function analyseCommand(finish: (code: number) => void): Command {
  return new Command('analyse')
    .description('Works out opiniegroepen and what is breed gedragen from files in the format of Polis openData.')
    .option('--votes <file>', 'votes.csv: one row per vote')
    .option('--matrix <file>', 'participants-votes.csv instead: one row per participant')
    .option('--comments <file>', 'comments.csv: which statements were rejected, and their text')
    .option('--groups <file>', 'CSV with participant and group: takes these instead of finding groups')
    .addOption(
      new Option('--mode <mode>', 'ours, or exactly that of Polis')
        .choices(['standaard', 'polis'])
        .default('standaard'),
    )
    .option('--json', 'print the answer as JSON')
    .action(async (flags: Flags) => {
      const { stemmen, comments, groepen } = await readFiles(flags)
      const { afgewezen, meta } = comments
      const uitkomst = analyse(stemmen, { mode: flags.mode, afgewezen, meta, ...(groepen ? { groepen } : {}) })
      printAnswer(flags.json ? forMachine(uitkomst) : forPeople(uitkomst, comments.texts), flags.json ?? false)
      finish(exit.ok)
    })
}

async function readFiles({ votes, matrix, comments, groups }: Flags) {
  if ((votes === undefined) === (matrix === undefined))
    throw new Problem('bad-input', 'Give either --votes or --matrix.')
  const stemmen = votes === undefined ? await readWith(matrix ?? '', readMatrix) : await readWith(votes, readStemmen)
  const none: Comments = { texts: new Map(), afgewezen: new Set(), meta: new Set() }
  const groepen = groups === undefined ? undefined : await readWith(groups, readGroups)
  if (groepen && groups) checkKnown(groups, stemmen, groepen)
  return { stemmen, comments: comments === undefined ? none : await readWith(comments, readComments), groepen }
}

/** Who never voted may stand in a file of groups; nobody known at all is a file of another gesprek. */
function checkKnown(file: string, { deelnemers }: Stemmen, groepen: ReadonlyMap<string, string>): void {
  if (!deelnemers.some((id) => groepen.has(id)))
    throw new Problem('bad-input', `${file}: no participant in it has a group and a vote.`)
}

/** @throws Problem `bad-input` that names the file, line, column and rule, never what stands there. */
async function readWith<T>(file: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await readFile(file).catch(() => {
    throw new Problem('bad-input', `${file} is not a file that can be read.`)
  })
  try {
    return read(bytes)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const places = error.places?.map((one) => ({ ...one, place: `${file}, ${one.place}` }))
    throw new Problem(error.problem, error.detail, places)
  }
}

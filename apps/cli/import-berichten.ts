import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { Problem, type ProblemName, toProblemBody } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import { cliOrigin } from './caller.ts'
import { printAnswer } from './print-answer.ts'
import { exit, say, sayProgress } from './report-problem.ts'
import { readUpload } from './run-operation.ts'

/** Problems of one file; any other one would be that of every file. */
const ofOneFile: readonly ProblemName[] = ['bad-input', 'rule-broken', 'conflict', 'too-large']
const operationId = 'uitvoering.importBericht'

export type ImportFlags = { readonly purpose?: string; readonly tenant?: string[]; readonly json?: boolean }

/**
 * Reads every .xml below a folder, in order of path, each as one upload. A message that is known already changes
 * nothing, so the same folder can be given again.
 * @returns exit code; 2 when any file was refused.
 */
export async function importBerichten(
  house: House,
  caller: Caller,
  folder: string,
  { purpose, tenant, json = false }: ImportFlags,
): Promise<number> {
  const handler = house.handlers.get(operationId)
  if (!handler) throw new Error(`This house cannot do ${operationId}: the room uitvoering is not open.`)
  const files = await listXml(folder)
  if (files.length === 0) throw new Problem('bad-input', `There is no .xml file in ${folder}.`)
  let refused = 0
  for (const [index, bestand] of files.entries()) {
    try {
      const body = await readUpload(handler.operation, join(folder, bestand))
      const key = createHash('sha256').update(`${bestand}\n`).update(body).digest('hex')
      const input = { path: {}, query: { bestand }, body }
      const answer = await call(house, handler, {
        caller,
        origin: cliOrigin(),
        input,
        purpose,
        tenants: tenant ?? [],
        key,
      })
      if (json) printAnswer({ bestand, ...(answer as object) }, true)
    } catch (error) {
      if (!(error instanceof Problem) || !ofOneFile.includes(error.problem)) throw error
      refused++
      if (json) printAnswer({ bestand, problem: toProblemBody(error) }, true)
      const places = error.places?.map(({ place, rule, message }) => `${place}: ${message} (${rule})`)
      for (const line of places ?? [error.message]) say(`${bestand}: ${line}`)
    }
    sayProgress(index + 1, files.length)
  }
  if (!json) printAnswer({ files: files.length, read: files.length - refused, refused }, false)
  return refused > 0 ? exit.badInput : exit.ok
}

/** Paths from the folder, with `/` on every system so that the order and the names are the same everywhere. */
async function listXml(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Problem('bad-input', `${folder} is not a folder that can be read.`)
  })
  return names
    .filter((name) => /\.xml$/i.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

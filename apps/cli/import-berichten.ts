import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Caller } from '@samenhang/kernel/access/caller.ts'
import { Problem, type ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { type Call, call } from '@samenhang/kernel/operation/call.ts'
import { cliOrigin } from './caller.ts'
import { printAnswer } from './print-answer.ts'
import { exit, say } from './report-problem.ts'
import { followToEnd } from './run-job.ts'
import { readUpload } from './run-operation.ts'

export type ImportFlags = { readonly purpose?: string; readonly tenant?: string[]; readonly json?: boolean }

/** What became of one file, as the room tells it. */
type Told = {
  readonly bestand: string
  readonly outcome: {
    readonly state: string
    readonly answer?: object
    readonly problem?: { readonly title: string; readonly detail?: string; readonly places?: readonly ProblemPlace[] }
  }
}

/**
 * Hands in every .xml below a folder, in order of path, and follows the job that reads them: the same way as the screen.
 * A message that is known already changes nothing, so the same folder can be given again. Ctrl-C stops the job.
 * @returns exit code; 2 when any file was refused
 */
export async function importBerichten(
  house: House,
  caller: Caller,
  folder: string,
  { purpose, tenant, json = false }: ImportFlags,
): Promise<number> {
  const files = await listXml(folder)
  if (files.length === 0) throw new Problem('bad-input', `There is no .xml file in ${folder}.`)
  const ask = async (name: string, input: Partial<Call['input']> = {}) => {
    const handler = getHandler(house, name)
    return (await call(house, handler, callOf(input))) as Record<string, never>
  }
  const callOf = (input: Partial<Call['input']>): Call => ({
    caller,
    origin: cliOrigin(),
    input: { path: {}, query: {}, body: {}, ...input },
    purpose,
    tenants: tenant ?? [],
    key: house.ids.next(),
  })
  const path = await ask('startInlezing')
  for (const [nr, bestand] of files.entries()) {
    const body = await readUpload(getHandler(house, 'addBestand').operation, join(folder, bestand))
    await ask('addBestand', { path, query: { bestand, nr: String(nr) }, body })
  }
  const reading = getHandler(house, 'readInlezing')
  if (reading.mode !== 'long') throw new Error(`${reading.operation.id} is no job`)
  const { state } = await followToEnd(house, reading, callOf({ path }))
  const { bestanden } = (await ask('getInlezing', { path })) as unknown as { bestanden: Told[] }
  return print(bestanden, state === 'done', json)
}

function print(bestanden: readonly Told[], done: boolean, json: boolean): number {
  for (const { bestand, outcome } of bestanden) {
    const { state, answer, problem } = outcome
    if (json) printAnswer({ bestand, state, ...answer, ...(problem ? { problem } : {}) }, true)
    const places = problem?.places?.map(({ place, rule, message }) => `${place}: ${message} (${rule})`)
    for (const line of problem ? (places ?? [problem.detail ?? problem.title]) : []) say(`${bestand}: ${line}`)
  }
  const count = (...states: string[]) => bestanden.filter(({ outcome }) => states.includes(outcome.state)).length
  const refused = count('geweigerd')
  if (!json) printAnswer({ files: bestanden.length, read: count('bewaard', 'bekend'), refused }, false)
  if (!done) return exit.unexpected
  return refused > 0 ? exit.badInput : exit.ok
}

function getHandler(house: House, name: string) {
  const handler = house.handlers.get(`uitvoering.${name}`)
  if (!handler) throw new Error(`This house cannot do uitvoering.${name}: the room uitvoering is not open.`)
  return handler
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

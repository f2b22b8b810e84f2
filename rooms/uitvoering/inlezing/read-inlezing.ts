import { Problem, type ProblemName, toProblemBody } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handleJob, type LongWork } from '@samenhang/kernel/operation/handler.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { readBericht } from '../bericht/import-bericht.ts'
import { readInlezing } from '../contract.ts'
import { getOwn } from './hand-in.ts'
import { listBestanden, lockWaiting, setJob, setOutcome } from './inlezing.store.ts'
import { openBestand } from './seal.ts'

/** Problems of one file; any other one would be that of every file, and ends the job. */
const ofOneFile: readonly ProblemName[] = ['bad-input', 'rule-broken', 'conflict', 'too-large']

/**
 * Reads the files in their order, each in a transaction of its own: what was read stays when a later one is refused or
 * the job is stopped. Bears repeating, since a file that was read waits no more.
 */
export function readInlezingHandler(keys: Keys): Handler {
  return handleJob(readInlezing, async (work, { path: { inlezingId } }) => {
    const bestanden = await work.open(async (context) => {
      await getOwn(context, inlezingId)
      if (work.jobId) await setJob(context, inlezingId, work.jobId)
      return listBestanden(context, inlezingId)
    })
    let goesOn = await work.progress(0, bestanden.length)
    for (const [index, { nr }] of bestanden.entries()) {
      if (goesOn) await readOne(work, keys, inlezingId, nr)
      else await work.open((context) => setOutcome(context, inlezingId, nr, { state: 'gestopt' }))
      if (goesOn) goesOn = await work.progress(index + 1, bestanden.length)
    }
    const { counts } = await work.open((context) => getOwn(context, inlezingId))
    return { inlezingId, counts }
  })
}

/** A refusal undoes all of the file; that it was refused, and where, is then kept apart. */
async function readOne(work: LongWork, keys: Keys, inlezingId: Id, nr: number): Promise<void> {
  try {
    await work.open(async (context) => {
      const waiting = await lockWaiting(context, inlezingId, nr)
      if (!waiting) return
      const body = openBestand(keys, context.tenant, inlezingId, waiting.sealed)
      const answer = await readBericht(context, { bestand: waiting.bestand, body })
      await setOutcome(context, inlezingId, nr, { state: answer.bekend ? 'bekend' : 'bewaard', answer })
    })
  } catch (error) {
    if (!(error instanceof Problem) || !ofOneFile.includes(error.problem)) throw error
    const problem = toProblemBody(error)
    await work.open((context) => setOutcome(context, inlezingId, nr, { state: 'geweigerd', problem }))
  }
}

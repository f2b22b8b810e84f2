import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import type { Context } from '../database/transaction.ts'
import { Problem } from '../errors/problem.ts'
import { type Handler, handle, handleStream } from '../operation/handler.ts'
import { cancelJob, followJob, getJob, type zJob } from './contract.ts'

type Job = z.infer<typeof zJob>

const columns = `id AS "jobId", operation, state, done_count::float AS done, total_count::float AS total, result, failure`
const pollMs = 1000

/** Operations on the caller's own jobs; row security shows nobody another's. */
export const jobHandlers: readonly Handler[] = [
  handle(getJob, (context, { path }) => readJob(context, path.jobId)),
  handle(cancelJob, async (context, { path }) => {
    await context.sql(
      `UPDATE kernel.job SET cancel_asked = true, state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END
       WHERE tenant_id = $1 AND id = $2`,
      [context.tenant, path.jobId],
    )
    return readJob(context, path.jobId)
  }),
  handleStream(followJob, async function* (work, { path }) {
    for (let last = ''; ; await wait(pollMs)) {
      const job = await work.open((context) => readJob(context, path.jobId))
      if (JSON.stringify(job) !== last) yield job
      last = JSON.stringify(job)
      if (job.state !== 'waiting' && job.state !== 'running') return
      if (!(await work.progress(0, null))) return
    }
  }),
]

async function readJob(context: Context, jobId: string): Promise<Job> {
  const [job] = await context.sql<Job>(`SELECT ${columns} FROM kernel.job WHERE tenant_id = $1 AND id = $2`, [
    context.tenant,
    jobId,
  ])
  if (!job) throw new Problem('not-found')
  return job
}

import { z } from 'zod'
import { zId } from '../identifiers/id.ts'
import { operation } from '../operation/operation.ts'

const ownJob = {
  path: z.strictObject({ jobId: zId }),
  callers: 'logged-in',
  permission: 'job.own',
  purposes: ['systeem-beheren', 'toezicht-houden', 'berichten-verwerken'],
} as const

/** How far a job is. Counts are of whatever the job counts; `total` is null as long as it is not known. */
export const zJob = z.object({
  jobId: z.string(),
  operation: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number().nullable(),
  result: z.unknown(),
  failure: z.unknown(),
})

export const getJob = operation({
  ...ownJob,
  id: 'jobs.getJob',
  kind: 'query',
  route: 'GET /jobs/{jobId}',
  output: zJob,
  audit: 'job.gelezen',
  summary: 'Toont hoe ver een eigen taak is.',
})

export const followJob = operation({
  ...ownJob,
  id: 'jobs.followJob',
  kind: 'stream',
  route: 'GET /jobs/{jobId}/voortgang',
  output: zJob,
  audit: 'job.gevolgd',
  summary: 'Volgt een eigen taak tot zij klaar is.',
})

export const cancelJob = operation({
  ...ownJob,
  id: 'jobs.cancelJob',
  kind: 'command',
  route: 'POST /jobs/{jobId}/stop',
  output: zJob,
  audit: 'job.gestopt',
  summary: 'Vraagt een eigen taak te stoppen.',
})

import { setTimeout as wait } from 'node:timers/promises'
import { Problem, type ProblemName, problems, zProblem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { cancelJob, followJob, type zJob } from '@samenhang/kernel/jobs/contract.ts'
import { startJob } from '@samenhang/kernel/jobs/start.ts'
import { runNextJob } from '@samenhang/kernel/jobs/worker.ts'
import { type Call, call, longWork } from '@samenhang/kernel/operation/call.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import type { z } from 'zod'
import { printAnswer } from './print-answer.ts'
import { exit, say, sayProgress } from './report-problem.ts'

type Job = z.infer<typeof zJob>

type JobHandler = Extract<Handler, { mode: 'long' }>

/** Starts a job, follows it to its end and prints what came of it. */
export async function runJob(house: House, handler: JobHandler, incoming: Call, json: boolean): Promise<number> {
  return finish(await followToEnd(house, handler, incoming), json)
}

/** Starts a job and follows it to its end, with its progress on stderr; Ctrl-C asks it to stop. */
export async function followToEnd(house: House, handler: JobHandler, incoming: Call): Promise<Job> {
  const jobId = await startJob(house, handler, incoming)
  const tenant = incoming.tenants[0] ?? incoming.caller.tenants[0]
  const own: Call = {
    ...incoming,
    tenants: [tenant],
    purpose: undefined,
    input: { path: { jobId }, query: {}, body: {} },
    key: `stop-${jobId}`,
  }
  process.once('SIGINT', () => {
    say('Stopping.')
    void call(house, getHandler(house, cancelJob, 'once'), own).catch((error: Error) => say(error.message))
  })
  const ended = new AbortController()
  const working = workUntil(house, tenant, ended.signal)
  try {
    return await follow(house, own)
  } finally {
    ended.abort()
    await working
  }
}

/** Jobs wait for a server to take them; without one they would wait for ever, so this process takes them too. */
async function workUntil(house: House, tenant: string, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    const worked = await runNextJob(house, tenant).catch(() => false)
    if (!worked) await wait(250, undefined, { signal: ended }).catch(() => undefined)
  }
}

async function follow(house: House, own: Call): Promise<Job> {
  const handler = getHandler(house, followJob, 'stream')
  const work = longWork(house, handler.operation, own, async () => true)
  let last: Job | undefined
  for await (const job of handler.run(work, own.input as never) as AsyncIterable<Job>) {
    sayProgress(job.done, job.total, job.state)
    last = job
  }
  if (!last) throw new Error('The job told nothing of itself.')
  return last
}

function finish({ state, result, failure }: Job, json: boolean): number {
  if (state === 'done') {
    printAnswer(result, json)
    return exit.ok
  }
  if (state === 'cancelled') {
    say('Stopped before the end.')
    return exit.unexpected
  }
  const problem = zProblem.parse(failure)
  const name = problem.type.replace('/problems/', '')
  throw new Problem(name in problems ? (name as ProblemName) : 'internal-error', problem.detail, problem.places)
}

function getHandler<Mode extends Handler['mode']>(house: House, operation: Operation, mode: Mode) {
  const handler = house.handlers.get(operation.id)
  if (handler?.mode !== mode) throw new Error(`${operation.id} is not in this house`)
  return handler as Extract<Handler, { mode: Mode }>
}

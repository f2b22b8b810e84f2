import { randomBytes } from 'node:crypto'
import { findCaller } from '../access/find-caller.ts'
import { inTransaction } from '../database/transaction.ts'
import { Problem, toProblemBody } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { longWork } from '../operation/call.ts'

type Job = {
  id: string
  operation: string
  input: { path: unknown; query: unknown; body: unknown }
  login_tenant: string
  login_id: string
  purpose: string
}

/** A job whose worker has been silent for this long is taken over: it may run twice, so jobs bear repeating. */
const silentAfterSeconds = 60

/**
 * Takes the oldest waiting job of a tenant and runs it on behalf of who asked for it; access is settled anew, so a
 * right that ended meanwhile ends the job.
 * @returns false when nothing waits.
 */
export async function runNextJob(house: House, tenant: string): Promise<boolean> {
  const job = await claim(house, tenant)
  if (!job) return false
  try {
    const result = await run(house, tenant, job)
    await finish(house, tenant, job.id, result === undefined ? 'cancelled' : 'done', 'result', result)
  } catch (error) {
    await finish(house, tenant, job.id, 'failed', 'failure', toProblemBody(error))
  }
  return true
}

async function run(house: House, tenant: string, job: Job): Promise<unknown> {
  const handler = house.handlers.get(job.operation)
  const caller = await findCaller(house, job.login_tenant, job.login_id)
  if (handler?.mode !== 'long' || !caller) throw new Problem('not-found')
  let cancelled = false
  const progress = async (done: number, total: number | null): Promise<boolean> => {
    cancelled ||= await beat(house, tenant, job.id, done, total)
    return !cancelled
  }
  const origin = {
    client: 'job',
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: null,
  }
  const incoming = { caller, origin, input: job.input, purpose: job.purpose, tenants: [tenant], key: job.id }
  const work = { ...longWork(house, handler.operation, incoming, progress), jobId: job.id }
  const result = await handler.run(work, job.input as never)
  return cancelled ? undefined : handler.operation.output.parse(result)
}

async function claim(house: House, tenant: string): Promise<Job | undefined> {
  const [job] = await asRunner(house, tenant, (tx) =>
    tx.sql<Job>(
      `UPDATE kernel.job SET state = 'running', beat_at = now() WHERE tenant_id = $1 AND id = (
         SELECT id FROM kernel.job WHERE tenant_id = $1
           AND (state = 'waiting' OR (state = 'running' AND beat_at < now() - make_interval(secs => $2)))
         ORDER BY at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, operation, input, login_tenant, login_id, purpose`,
      [tenant, silentAfterSeconds],
    ),
  )
  return job
}

async function beat(house: House, tenant: string, id: string, done: number, total: number | null): Promise<boolean> {
  const [row] = await asRunner(house, tenant, (tx) =>
    tx.sql<{ cancel_asked: boolean }>(
      `UPDATE kernel.job SET done_count = $3, total_count = $4, beat_at = now() WHERE tenant_id = $1 AND id = $2 RETURNING cancel_asked`,
      [tenant, id, done, total],
    ),
  )
  return row?.cancel_asked ?? true
}

async function finish(
  house: House,
  tenant: string,
  id: string,
  state: string,
  column: 'result' | 'failure',
  value: unknown,
): Promise<void> {
  await asRunner(house, tenant, (tx) =>
    tx.sql(`UPDATE kernel.job SET state = $3, ${column} = $4 WHERE tenant_id = $1 AND id = $2`, [
      tenant,
      id,
      state,
      JSON.stringify(value ?? null),
    ]),
  )
}

function asRunner<Result>(
  house: House,
  tenant: string,
  work: Parameters<typeof inTransaction<Result>>[2],
): Promise<Result> {
  return inTransaction(house.pool, { tenant, role: 'runner' }, work)
}

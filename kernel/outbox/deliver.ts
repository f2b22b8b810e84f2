import { randomBytes } from 'node:crypto'
import { findCaller } from '../access/find-caller.ts'
import { inTransaction } from '../database/transaction.ts'
import { Problem, toProblemBody } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { call } from '../operation/call.ts'
import type { EventHandler } from './outbox.ts'

type News = {
  id: string
  event: string
  payload: Record<string, unknown>
  login_tenant: string
  login_id: string
  attempts: number
}

/** After this many failures an event waits for a person; its failure stands in the row. */
const mostAttempts = 10

/**
 * Delivers the oldest event of a tenant that is due. The row stays locked while its handlers run, so no second server
 * delivers it at the same time; a failure is counted and comes back later, twice as late each time.
 * @returns false when nothing is due.
 */
export async function deliverNext(house: House, tenant: string): Promise<boolean> {
  return inTransaction(house.pool, { tenant, role: 'runner' }, async (tx) => {
    const [news] = await tx.sql<News>(
      `SELECT id, event, payload, login_tenant, login_id, attempts FROM kernel.outbox
       WHERE tenant_id = $1 AND handled_at IS NULL AND attempts < $2 AND at + make_interval(secs => power(2, attempts) - 1) <= $3
       ORDER BY at, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [tenant, mostAttempts, house.clock.now()],
    )
    if (!news) return false
    const failure = await deliver(house, tenant, news)
    await tx.sql(
      `UPDATE kernel.outbox SET attempts = attempts + 1, failure = $3, handled_at = CASE WHEN $3::text IS NULL THEN $4::timestamptz END
       WHERE tenant_id = $1 AND id = $2`,
      [tenant, news.id, failure, house.clock.now()],
    )
    return true
  })
}

async function deliver(house: House, tenant: string, news: News): Promise<string | null> {
  const listeners = house.rooms
    .flatMap((room) => room.listens ?? [])
    .filter((listener) => listener.event === news.event)
  try {
    for (const listener of listeners) await run(house, tenant, news, listener)
    return null
  } catch (error) {
    return toProblemBody(error).type
  }
}

async function run(house: House, tenant: string, news: News, { operation, toBody }: EventHandler): Promise<void> {
  const caller = await findCaller(house, news.login_tenant, news.login_id)
  const handler = house.handlers.get(operation.id)
  if (!caller || !handler) throw new Problem('not-found')
  const origin = {
    client: 'outbox',
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: null,
  }
  const input = { path: {}, query: {}, body: toBody(news.payload) }
  await call(house, handler, {
    caller,
    origin,
    input,
    purpose: undefined,
    tenants: [tenant],
    key: `${news.id}/${operation.id}`,
  })
}

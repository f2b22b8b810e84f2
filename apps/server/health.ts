import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Hono } from 'hono'

/**
 * `/health/live`: this process answers. `/health/ready`: it can also reach its database and is not shutting down, so a
 * load balancer may send it work. Both without session, log line or any fact about the system.
 */
export function addHealth(app: Hono, house: House, isStopping: () => boolean): void {
  app.get('/health/live', (context) => context.json({ status: 'ok' }))
  app.get('/health/ready', async (context) => {
    const ready = !isStopping() && (await isReachable(house))
    return context.json({ status: ready ? 'ok' : 'not ready' }, ready ? 200 : 503)
  })
}

async function isReachable(house: House): Promise<boolean> {
  try {
    await inTransaction(house.pool, { tenant: '', role: 'app' }, async () => undefined)
    return true
  } catch {
    return false
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { runNextJob } from '@samenhang/kernel/jobs/worker.ts'
import { deliverNextMail } from '@samenhang/kernel/mail/deliver-mail.ts'
import type { Post } from '@samenhang/kernel/mail/post.ts'
import { deliverNext } from '@samenhang/kernel/outbox/deliver.ts'

const pauseMs = 1000

/**
 * Delivers news, sends mail and runs jobs of every tenant until stopped. Any number of servers may do this beside each other: each
 * row is taken by one.
 * @param post none when no mail is set up
 * @returns stop, which waits for the work in hand.
 */
export function startBackground(house: House, report: (error: unknown) => void, post?: Post): () => Promise<void> {
  const ended = new AbortController()
  const loop = async () => {
    while (!ended.signal.aborted) {
      const busy = await runRound(house, ended.signal, post).catch((error: unknown) => {
        report(error)
        return false
      })
      if (!busy) await wait(pauseMs, undefined, { signal: ended.signal }).catch(() => undefined)
    }
  }
  const running = loop()
  return async () => {
    ended.abort()
    await running
  }
}

async function runRound(house: House, ended: AbortSignal, post: Post | undefined): Promise<boolean> {
  let busy = false
  for (const tenant of await listTenants(house.pool)) {
    if (ended.aborted) return false
    if (await deliverNext(house, tenant)) busy = true
    if (await deliverNextMail(house, tenant, post)) busy = true
    if (await runNextJob(house, tenant)) busy = true
  }
  return busy
}

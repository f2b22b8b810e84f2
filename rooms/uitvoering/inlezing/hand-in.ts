import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { addBestand, getInlezing, type Inlezing, listInlezingen, startInlezing } from '../contract.ts'
import { deleteForgotten, insertInlezing, listBestanden, listOwn, putBestand } from './inlezing.store.ts'
import { sealBestand } from './seal.ts'

/** How long files wait for a job that was never asked for. */
const forgottenMs = 24 * 3_600_000

/** Handing in files and looking how far they are; only by who handed them in. */
export function inlezingHandlers(keys: Keys): Handler[] {
  return [
    handle(startInlezing, async (context) => {
      await deleteForgotten(context, new Date(context.clock.now().getTime() - forgottenMs))
      const inlezingId = context.ids.next()
      await insertInlezing(context, inlezingId)
      return { inlezingId }
    }),
    handle(addBestand, async (context, { path: { inlezingId }, query: { bestand, nr }, body }) => {
      const { jobId } = await getOwn(context, inlezingId)
      if (jobId) throw new Problem('rule-broken', 'Deze inlezing is al begonnen; begin een nieuwe.')
      const sealed = sealBestand(keys, context.tenant, inlezingId, body)
      if (!(await putBestand(context, { inlezingId, nr, bestand, sealed }))) {
        throw new Problem('conflict', 'Er is al een ander bestand op deze plaats.')
      }
      return { nr }
    }),
    handle(getInlezing, async (context, { path: { inlezingId } }) => ({
      ...(await getOwn(context, inlezingId)),
      bestanden: await listBestanden(context, inlezingId),
    })),
    handle(listInlezingen, async (context) => ({ items: await listOwn(context, null) })),
  ]
}

/** @throws Problem `not-found` for one that is not there or of somebody else */
export async function getOwn(context: Context, inlezingId: Id): Promise<Inlezing> {
  const [found] = await listOwn(context, inlezingId)
  if (!found) throw new Problem('not-found')
  return found
}

import { z } from 'zod'
import { Problem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { type Call, call } from '../operation/call.ts'
import type { Handler } from '../operation/handler.ts'

/**
 * Puts long work in line, on behalf of who asks for it; who may not do the work may not start it either.
 * @returns id of the job, to follow or cancel it.
 */
export async function startJob(
  house: House,
  handler: Extract<Handler, { mode: 'long' }>,
  incoming: Call,
): Promise<string> {
  const { loginId } = incoming.caller
  if (!loginId) throw new Problem('not-logged-in')
  const operation = { ...handler.operation, output: z.object({ jobId: z.string() }) }
  const starter: Handler = {
    mode: 'once',
    operation,
    run: async (context, input: { path: unknown; query: unknown; body: unknown }) => {
      const jobId = context.ids.next()
      await context.sql(
        `INSERT INTO kernel.job (tenant_id, id, operation, input, caller_id, login_tenant, login_id, purpose, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          context.tenant,
          jobId,
          operation.id,
          JSON.stringify(input),
          context.caller.id,
          context.caller.tenants[0],
          loginId,
          context.purpose,
          context.clock.now(),
        ],
      )
      return { jobId }
    },
  }
  const { jobId } = (await call(house, starter, incoming)) as { jobId: string }
  return jobId
}

import { createHash } from 'node:crypto'
import { Problem } from '../errors/problem.ts'
import type { Request, Work } from './execute.ts'

/**
 * Wraps a command so that one key does it once: the key is claimed in the command's own transaction, a second request
 * with it waits for the first and gets its answer. The same key with other input is refused (`key-reused`).
 */
export function runOnce(request: Request, key: string, work: Work): Work {
  return async (context, input) => {
    const hash = hashOf(request)
    const claimed = await context.sql(
      `INSERT INTO kernel.idempotency (tenant_id, caller_id, key, operation, request_hash, at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING key`,
      [context.tenant, context.caller.id, key, request.operation.id, hash, context.clock.now()],
    )
    const where = 'WHERE tenant_id = $1 AND caller_id = $2 AND key = $3'
    const place = [context.tenant, context.caller.id, key]
    if (claimed.length === 0) {
      const [known] = await context.sql<{ request_hash: string; answer: unknown }>(
        `SELECT request_hash, answer FROM kernel.idempotency ${where}`,
        place,
      )
      if (known?.request_hash !== hash) throw new Problem('key-reused')
      return known.answer
    }
    const answer = await work(context, input)
    await context.sql(`UPDATE kernel.idempotency SET answer = $4 ${where}`, [...place, JSON.stringify(answer ?? null)])
    return answer
  }
}

function hashOf({ operation, input, purpose }: Request): string {
  const hash = createHash('sha256')
  hash.update(`${operation.id}\n${purpose ?? ''}\n${JSON.stringify([input.path, input.query])}\n`)
  hash.update(input.body instanceof Uint8Array ? input.body : JSON.stringify(input.body ?? null))
  return hash.digest('hex')
}

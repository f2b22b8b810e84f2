import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Origin } from '../access/caller.ts'

/**
 * Trace and span of this request. A valid `traceparent` of the caller is followed, so that logs of several
 * organisations can be joined; anything else starts a trace of our own.
 * @see https://www.w3.org/TR/trace-context/
 */
export function readOrigin(context: Context): Origin {
  const given = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(context.req.header('traceparent') ?? '')
  return {
    client: 'web',
    traceId: given?.[1] ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    parentSpanId: given?.[2] ?? null,
  }
}

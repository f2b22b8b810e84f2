import type { MiddlewareHandler } from 'hono'
import { Problem } from '../errors/problem.ts'

/** 256 kB: for all that is not an upload. */
export const jsonLimit = 256 * 1024

/**
 * Cuts a body off at its limit while it streams in, whatever Content-Length says. A route with a larger limit says so
 * before it reads: `context.set('maxBytes', operation.maxBytes)`.
 */
export const limitBody: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req
  if (raw.method === 'GET' || raw.method === 'HEAD' || !raw.body) return next()
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > (context.get('maxBytes') ?? jsonLimit)) controller.error(new Problem('too-large'))
      else controller.enqueue(chunk)
    },
  })
  context.req.raw = new Request(raw, { body: raw.body.pipeThrough(counter), duplex: 'half' } as RequestInit)
  return next()
}

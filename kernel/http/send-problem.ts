import type { Context } from 'hono'
import { toProblemBody } from '../errors/problem.ts'

/** The one place where an error becomes an answer. */
export function sendProblem(context: Context, error: unknown): Response {
  const body = toProblemBody(error)
  return context.body(JSON.stringify(body), body.status as 400, { 'Content-Type': 'application/problem+json' })
}

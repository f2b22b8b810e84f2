import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import type { FormFailure } from '../forms/Form.tsx'

/**
 * What the server refused, as a form shows it: at the fields that it has, and the rest on top. What is no answer of
 * the server (a lost connection) is thrown on: the form then says that nothing was saved.
 * @param fields names of the form's fields, as in the body of the operation
 */
export function readFailure(error: unknown, fields: readonly string[]): FormFailure {
  if (!(error instanceof ProblemAnswer) || error.problem.status >= 500) throw error
  const { title, detail, places = [] } = error.problem
  const found: Record<string, string> = {}
  const rest: string[] = []
  for (const { place, message } of places) {
    const field = place.split('/')[1]
    if (field !== undefined && fields.includes(field)) found[field] ??= message
    else rest.push(message)
  }
  const onTop = Object.keys(found).length === 0 || rest.length > 0
  return { fields: found, ...(onTop ? { title, text: [detail, ...rest].filter(Boolean).join(' ') } : {}) }
}

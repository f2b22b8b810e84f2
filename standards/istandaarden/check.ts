import type { Report } from './faults.ts'

/** One rule on one class: its code, the element it is about, whether it holds, and what to say when it does not. */
export type Check<T, Context> = readonly [
  rule: string,
  element: string,
  holds: (part: T, context: Context) => boolean,
  message: string,
]

/** Asks each rule of one part of a message. */
export function applyChecks<T extends object, Context>(
  checks: readonly Check<T, Context>[],
  part: T,
  context: Context,
  report: Report,
): void {
  for (const [rule, element, holds, message] of checks) {
    if (!holds(part, context)) report(rule, part, element, message)
  }
}

/** Reports every part whose key was seen before; a part without key is left alone. */
export function checkUnique<T extends object>(
  parts: readonly T[],
  key: (part: T) => string | undefined,
  [rule, element, message]: readonly [rule: string, element: string, message: string],
  report: Report,
): void {
  const seen = new Set<string>()
  for (const part of parts) {
    const own = key(part)
    if (own === undefined) continue
    if (seen.has(own)) report(rule, part, element, message)
    seen.add(own)
  }
}

/** Joins the parts of a logical key; absent parts count too. */
export const keyOf = (...parts: (string | number | undefined)[]): string => JSON.stringify(parts)

import { z } from 'zod'
import type { ProblemPlace } from './problem.ts'

const dutch = z.locales.nl().localeError
const english = z.locales.en().localeError

/**
 * zod issues as places: where in the input, which rule, in words; the offending value is never repeated. What the
 * author of a schema says himself stays as it is; the rest is said by zod, in Dutch and in English.
 */
export function toPlaces(error: z.ZodError, prefix: string): ProblemPlace[] {
  return error.issues.map((issue) => {
    const place = { place: [prefix, ...issue.path.map(String)].join('/'), rule: issue.code ?? 'custom' }
    const usual = wordsOf(english(issue as never))
    if (issue.message !== usual) return { ...place, message: issue.message }
    return { ...place, message: wordsOf(dutch(issue as never)) ?? issue.message, english: usual }
  })
}

function wordsOf(said: ReturnType<typeof english>): string | undefined {
  return typeof said === 'string' ? said : said?.message
}

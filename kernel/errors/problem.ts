import { z } from 'zod'
import { type English, inEnglish } from './words.ts'

/**
 * The problems that an operation can answer with, by their stable name.
 * One answer for "does not exist" and "not yours" (`not-found`): a refusal never tells that a record exists.
 * @see RFC 9457, Problem Details for HTTP APIs
 */
export const problems = {
  'bad-input': { status: 400, title: 'De invoer klopt niet' },
  'purpose-required': { status: 400, title: 'Noem het doel waarvoor u dit vraagt' },
  'tenant-required': { status: 400, title: 'Noem de gemeente waarvoor u dit doet' },
  'not-logged-in': { status: 401, title: 'U bent niet ingelogd' },
  'purpose-refused': { status: 403, title: 'Voor dit doel mag dit niet' },
  'forged-request': { status: 403, title: 'Dit verzoek komt niet van ons scherm' },
  'login-again': { status: 403, title: 'Log hiervoor opnieuw in' },
  'not-found': { status: 404, title: 'Deze pagina is er niet, of u mag haar niet zien' },
  conflict: { status: 409, title: 'Dit botst met wat er al staat' },
  'too-large': { status: 413, title: 'Het bestand is te groot' },
  'unknown-media-type': { status: 415, title: 'Dit soort inhoud kan hier niet' },
  'rule-broken': { status: 422, title: 'Dit kan niet volgens een regel' },
  'key-reused': { status: 422, title: 'Deze sleutel hoort bij een ander verzoek' },
  'too-many-requests': { status: 429, title: 'Te veel verzoeken. Probeer het straks opnieuw' },
  'internal-error': { status: 500, title: 'Er ging bij ons iets mis. Er is niets bewaard' },
  'not-ready': { status: 503, title: 'Het systeem is even niet bereikbaar' },
} as const

/** Stable name of a problem. */
export type ProblemName = keyof typeof problems

/** One thing that is wrong, at one place in the input. */
export type ProblemPlace = {
  place: string
  rule: string
  message: string
  /** The message in English, where it does not follow from the Dutch one. */
  english?: string | undefined
}

/** Body of every error answer (`application/problem+json`). `places` names where and by which rule, never the value. */
export const zProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  places: z.array(z.object({ place: z.string(), rule: z.string(), message: z.string() })).optional(),
})

/** A refusal or failure with a stable name; thrown by handlers and rules, translated in one place. */
export class Problem extends Error {
  readonly problem: ProblemName
  readonly detail: string | undefined
  readonly places: readonly ProblemPlace[] | undefined

  constructor(problem: ProblemName, detail?: string, places?: readonly ProblemPlace[]) {
    super(detail ?? problems[problem].title)
    this.name = 'Problem'
    this.problem = problem
    this.detail = detail
    this.places = places
  }
}

/**
 * The wire form of a problem. Unknown errors become `internal-error` without a word about their content.
 * @param english what is known of its sentences in English, for who reads that; without it everything is in Dutch
 */
export function toProblemBody(error: unknown, english?: English): z.infer<typeof zProblem> {
  const known = error instanceof Problem ? error : new Problem('internal-error')
  const { status, title } = problems[known.problem]
  const say = (sentence: string) => (english && inEnglish(sentence, english)) ?? sentence
  const places = known.places?.map(({ place, rule, message, english: own }) => ({
    place,
    rule,
    message: (english && own) ?? say(message),
  }))
  return {
    type: `/problems/${known.problem}`,
    title: say(title),
    status,
    ...(known.detail ? { detail: say(known.detail) } : {}),
    ...(places ? { places } : {}),
  }
}

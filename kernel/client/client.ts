import type { z } from 'zod'
import type { zProblem } from '../errors/problem.ts'
import { type Operation, type OutputOf, splitRoute } from '../operation/operation.ts'

/** An error answer as the screen receives it. */
export class ProblemAnswer extends Error {
  readonly problem: z.infer<typeof zProblem>

  constructor(problem: z.infer<typeof zProblem>) {
    super(problem.title)
    this.name = 'ProblemAnswer'
    this.problem = problem
  }

  /** Stable name, for instance `not-found`. */
  get problemName(): string {
    return this.problem.type.slice('/problems/'.length)
  }
}

/** Input as a caller writes it: defaults and coercions still to be done by the server. */
export type ArgumentsOf<O extends Operation> = Partial<{
  path: z.input<O['path']>
  query: z.input<O['query']>
  body: z.input<O['body']>
}> & {
  purpose?: string
  tenant?: string
  /** Key of a command; a screen keeps it while it tries again. */
  key?: string
  signal?: AbortSignal
}

export type Client = <O extends Operation>(operation: O, args?: ArgumentsOf<O>) => Promise<OutputOf<O>>

/** Typed client of every operation; knows URLs only through their contracts. */
export function createClient(options: {
  base: string
  csrfToken: () => string | undefined
  fetch?: typeof fetch
  /** Language in which problems are told: that of the page. */
  language?: () => string
}): Client {
  const send = options.fetch ?? fetch
  return async (operation, args = {}) => {
    const { method } = splitRoute(operation)
    const headers = new Headers({ Accept: 'application/json' })
    const language = options.language?.()
    if (language) headers.set('Accept-Language', language)
    const token = options.csrfToken()
    if (token && method !== 'GET') headers.set('X-CSRF-Token', token)
    if (args.purpose) headers.set('Purpose', args.purpose)
    if (args.tenant) headers.set('Tenant', args.tenant)
    if (args.key) headers.set('Idempotency-Key', args.key)
    const body = bodyOf(operation, args.body, headers)
    const init: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      signal: args.signal ?? null,
      ...(body ? { body } : {}),
    }
    const response = await send(options.base + urlOf(operation, args), init)
    if (!response.ok) throw new ProblemAnswer(await response.json())
    return response.json()
  }
}

/** URL of an operation below the API prefix; the only place that fills in a path. */
export function urlOf<O extends Operation>(operation: O, args: Pick<ArgumentsOf<O>, 'path' | 'query'>): string {
  const path = (args.path ?? {}) as Record<string, string>
  const filled = splitRoute(operation).template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const given = Object.entries(args.query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${filled}?${query}` : filled
}

function bodyOf(operation: Operation, body: unknown, headers: Headers): BodyInit | undefined {
  if (splitRoute(operation).method === 'GET' || body === undefined) return undefined
  if (operation.kind === 'upload') {
    headers.set('Content-Type', 'application/octet-stream')
    return body as BodyInit
  }
  headers.set('Content-Type', 'application/json')
  return JSON.stringify(body)
}

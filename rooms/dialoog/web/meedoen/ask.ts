import type { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import type {
  addIdee,
  addStelling,
  castStemmen,
  changeDeelname,
  getDeelname,
  listOpenGesprekken,
  listOwnIdeeen,
  listVolgende,
  showGesprek,
  startDeelname,
  supportIdee,
} from '../../contract.ts'
import { meedoenRoutes } from '../../deelname/routes.ts'

/** What each route answers. Types only: the schemas behind them stay on the server. */
type Answers = {
  startDeelname: OutputOf<typeof startDeelname>
  getDeelname: OutputOf<typeof getDeelname>
  changeDeelname: OutputOf<typeof changeDeelname>
  listVolgende: OutputOf<typeof listVolgende>
  castStemmen: OutputOf<typeof castStemmen>
  addStelling: OutputOf<typeof addStelling>
  addIdee: OutputOf<typeof addIdee>
  supportIdee: OutputOf<typeof supportIdee>
  listOwnIdeeen: OutputOf<typeof listOwnIdeeen>
  showGesprek: OutputOf<typeof showGesprek>
  listOpenGesprekken: OutputOf<typeof listOpenGesprekken>
}
export type Answer<Name extends keyof Answers> = Answers[Name]

type Input = { path?: Readonly<Record<string, string>>; query?: Readonly<Record<string, string>>; body?: unknown }

/** A hindrance of the server, in words that can be shown. */
export class Refused extends Error {
  readonly status: number
  readonly problem: ProblemAnswer['problem']

  constructor(problem: ProblemAnswer['problem']) {
    super(problem.detail ?? problem.title)
    this.name = 'Refused'
    this.status = problem.status
    this.problem = problem
  }
}

/**
 * Asks the server with a personal code and without cookies: who takes part is nobody that is logged in.
 * @throws Refused for an answer that says no; any other error is a lost connection
 */
export async function ask<Name extends keyof Answers>(
  name: Name,
  code: string | undefined,
  { path = {}, query = {}, body }: Input = {},
): Promise<Answers[Name]> {
  const [method = 'GET', template = ''] = meedoenRoutes[name].split(' ')
  const url = template.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(path[part] ?? ''))
  const search = new URLSearchParams(query).toString()
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (code) headers.Code = code
  if (method !== 'GET') {
    headers['Idempotency-Key'] = crypto.randomUUID()
    headers['Content-Type'] = 'application/json'
  }
  const response = await fetch(`/api/v1${url}${search ? `?${search}` : ''}`, {
    method,
    headers,
    credentials: 'omit',
    ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Refused(answer)
  return answer
}

import type { Caller, Origin } from '../access/caller.ts'
import type { Context } from '../database/transaction.ts'
import { Problem } from '../errors/problem.ts'
import type { House } from '../house.ts'
import type { Download } from './download.ts'
import { executeIn, logRefusal, type Request, type Work } from './execute.ts'
import type { Handler, LongWork } from './handler.ts'
import { runOnce } from './idempotency.ts'
import { type Input, readInput } from './input.ts'
import type { Operation } from './operation.ts'

/** A call as it comes in over HTTP or from the command line, nothing checked yet. */
export type Call = {
  readonly caller: Caller
  readonly origin: Origin
  readonly input: Input
  readonly purpose: string | undefined
  /** Tenants that the caller chooses out of those of the login; none chosen means all of them. */
  readonly tenants: readonly string[]
  /** Key that makes a command happen once; obligatory for what changes something. */
  readonly key: string | undefined
}

/** Calls an operation whose handler answers at once: checks the input, settles the tenants, runs in each, merges. */
export async function call(house: House, handler: Handler, incoming: Call): Promise<unknown> {
  const { operation } = handler
  if (handler.mode !== 'once') throw new Error(`${operation.id} does not answer at once`)
  const request = toRequest(operation, incoming)
  const tenants = await settleTenants(house, request, incoming.tenants)
  if (!changes(operation)) return held(operation, await readAll(house, tenants, request, handler.run as Work))
  const [tenant] = tenants
  if (tenants.length !== 1 || !tenant) throw new Problem('tenant-required')
  if (!incoming.key) {
    const place = {
      place: 'header/Idempotency-Key',
      rule: 'required',
      message: 'Een sleutel is nodig, zodat dit niet twee keer gebeurt.',
    }
    throw new Problem('bad-input', undefined, [place])
  }
  return executeIn(house, tenant, request, runOnce(request, incoming.key, handler.run as Work))
}

/** Opens transactions for a job or a stream: every one of them settles access anew and leaves its own log line. */
export function longWork(house: House, operation: Operation, incoming: Call, progress: LongWork['progress']): LongWork {
  const request = toRequest(operation, incoming)
  return {
    // The answer of a part is not yet the answer of the operation, so it does not go through its output schema.
    open: async <Result>(work: (context: Context) => Promise<Result>) => {
      let result: { value: Result } | undefined
      const [tenant] = await settleTenants(house, request, incoming.tenants)
      if (!tenant) throw new Problem('tenant-required')
      const part = { ...request, operation: { ...operation, output: operation.output.optional() } }
      await executeIn(house, tenant, part, async (context) => {
        result = { value: await work(context) }
        return undefined
      })
      if (!result) throw new Problem('internal-error')
      return result.value
    },
    progress,
  }
}

/** The call with its input read; purpose and tenant are settled inside the transaction. */
export function toRequest(operation: Operation, { caller, origin, purpose, input }: Call): Request {
  if (operation.callers === 'rooms') throw new Problem('not-found')
  return { operation, input: readInput(operation, input), caller, origin, purpose }
}

/** A file is of a kind that its contract names, so that OpenAPI tells the truth. */
function held(operation: Operation, answer: unknown): unknown {
  if (operation.kind === 'download' && !operation.media?.includes((answer as Download).mediaType)) {
    throw new Error(`${operation.id} answers with ${(answer as Download).mediaType}, which its contract does not name`)
  }
  return answer
}

/** True for what must happen exactly once. */
export function changes(operation: Operation): boolean {
  return operation.kind === 'command' || operation.kind === 'upload' || operation.kind === 'job'
}

/** What is asked of a tenant outside the login is not there; the tenant of the login keeps that it was asked. */
async function settleTenants(house: House, request: Request, asked: Call['tenants']): Promise<readonly string[]> {
  const { tenants } = request.caller
  if (asked.length === 0) return tenants
  if (asked.every((tenant) => tenants.includes(tenant))) return asked
  const refusal = new Problem('not-found')
  await logRefusal(house, tenants[0], request, undefined, refusal)
  throw refusal
}

async function readAll(house: House, tenants: readonly string[], request: Request, work: Work): Promise<unknown> {
  if (tenants.length === 1 && tenants[0]) return executeIn(house, tenants[0], request, work)
  const answers: unknown[] = []
  let refusal: unknown
  for (const tenant of tenants) {
    try {
      answers.push(await executeIn(house, tenant, request, work))
    } catch (error) {
      if (!(error instanceof Problem) || error.problem !== 'not-found') throw error
      refusal = error
    }
  }
  if (answers.length === 0) throw refusal
  return merge(answers, request.operation.sameEverywhere ?? false)
}

/** Lists of several tenants become one list, their counts one count; of anything else the first that has it answers. */
function merge(answers: readonly unknown[], sameEverywhere: boolean): unknown {
  const lists = answers as { items?: unknown[]; count?: number }[]
  if (!lists.every((answer) => Array.isArray(answer?.items))) return answers[0]
  const all = lists.flatMap((answer) => answer.items)
  const items = sameEverywhere ? [...new Map(all.map((item) => [JSON.stringify(item), item])).values()] : all
  if (lists[0]?.count === undefined) return { ...lists[0], items }
  return { ...lists[0], items, count: lists.reduce((sum, answer) => sum + (answer.count ?? 0), 0) }
}

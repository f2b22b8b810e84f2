import { Hono, type Context as HonoContext } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Caller, Origin } from '../access/caller.ts'
import { Problem, toProblemBody } from '../errors/problem.ts'
import { type English, kernelEnglish } from '../errors/words.ts'
import type { House } from '../house.ts'
import { startJob } from '../jobs/start.ts'
import { type Call, call, longWork, toRequest } from '../operation/call.ts'
import type { Download } from '../operation/download.ts'
import type { Handler } from '../operation/handler.ts'
import { splitRoute } from '../operation/operation.ts'
import { readOrigin } from './trace.ts'

/** Who sends this request, worked out from its session; undefined when not logged in. */
export type WhoAsks = (context: HonoContext) => Promise<{ caller: Caller; loggedInAt: Date } | undefined>

/** Version in every answer (API Design Rules, `/core/version-header`); the major stands in the path. */
export const apiVersion = '1.0.0'
export const apiPrefix = '/api/v1'

const recentLoginMs = 5 * 60_000

/** All operations of the house as routes under `/api/v1`. The only way in from the outside to a handler. */
export function mountOperations(
  house: House,
  whoAsks: WhoAsks,
  report: (error: unknown, origin: Origin) => void,
): Hono {
  const app = new Hono()
  for (const handler of house.handlers.values()) {
    if (handler.operation.callers === 'rooms') continue
    const { method, template } = splitRoute(handler.operation)
    app.on(method, template.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
      const origin = readOrigin(context)
      context.header('API-Version', apiVersion)
      try {
        return await answer(house, handler, context, origin, whoAsks)
      } catch (error) {
        if (!(error instanceof Problem)) report(error, origin)
        return sendProblem(context, error, house.english)
      }
    })
  }
  app.notFound((context) => sendProblem(context, new Problem('not-found')))
  return app
}

/** The one place where an error becomes an answer. */
export function sendProblem(context: HonoContext, error: unknown, english: English = kernelEnglish): Response {
  const wanted = languageOf(context)
  const body = toProblemBody(error, wanted === 'en' ? english : undefined)
  return context.body(JSON.stringify(body), body.status as 400, {
    'Content-Type': 'application/problem+json',
    'Content-Language': wanted,
  })
}

/** Language of the words of a problem: English when that is asked for first, else Dutch. */
function languageOf(context: HonoContext): 'nl' | 'en' {
  return /^\s*en\b/i.test(context.req.header('Accept-Language') ?? '') ? 'en' : 'nl'
}

async function answer(
  house: House,
  handler: Handler,
  context: HonoContext,
  origin: Origin,
  whoAsks: WhoAsks,
): Promise<Response> {
  const { operation } = handler
  const asked = await whoAsks(context)
  if (!asked && operation.callers === 'logged-in') throw new Problem('not-logged-in')
  if (operation.recentLogin && asked && house.clock.now().getTime() - asked.loggedInAt.getTime() > recentLoginMs) {
    throw new Problem('login-again')
  }
  if (operation.maxBytes) context.set('maxBytes', operation.maxBytes)
  const incoming = await readCall(handler, context, origin, asked?.caller ?? anyone(house))
  if (handler.mode === 'long') {
    const jobId = await startJob(house, handler, incoming)
    return context.json({ jobId }, 202)
  }
  if (handler.mode === 'stream') return stream(house, handler, incoming, context)
  const result = await call(house, handler, incoming)
  if (operation.kind !== 'download') return context.json(result as object)
  const file = result as Download
  return context.body(Buffer.from(file.bytes), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename="${file.fileName.replaceAll(/[^\w.-]/g, '_')}"`,
  })
}

/** The first item is read before anything is sent, so that a refusal is an answer like any other. */
async function stream(
  house: House,
  handler: Extract<Handler, { mode: 'stream' }>,
  incoming: Call,
  context: HonoContext,
): Promise<Response> {
  const { input } = toRequest(handler.operation, incoming)
  let gone = false
  const work = longWork(house, handler.operation, incoming, async () => !gone)
  const items = handler.run(work, input as never)[Symbol.asyncIterator]()
  let item = await items.next()
  return streamSSE(context, async (events) => {
    events.onAbort(() => {
      gone = true
    })
    try {
      for (; !item.done && !gone; item = await items.next()) {
        await events.writeSSE({ data: JSON.stringify(handler.operation.output.parse(item.value)) })
      }
      if (!item.done) await items.return?.()
    } catch (error) {
      await events.writeSSE({ event: 'problem', data: JSON.stringify(toProblemBody(error)) })
    }
  })
}

async function readCall({ operation }: Handler, context: HonoContext, origin: Origin, caller: Caller): Promise<Call> {
  const tenants = context.req.header('Tenant')
  return {
    caller,
    origin,
    input: { path: context.req.param(), query: context.req.query(), body: await readBody(operation.kind, context) },
    purpose: context.req.header('Purpose'),
    tenants: tenants ? tenants.split(',').map((one) => one.trim()) : [],
    key: context.req.header('Idempotency-Key'),
  }
}

async function readBody(kind: string, context: HonoContext): Promise<unknown> {
  if (context.req.method === 'GET') return {}
  if (kind === 'upload') return new Uint8Array(await context.req.arrayBuffer())
  const text = await context.req.text()
  if (text === '') return {}
  if (!context.req.header('Content-Type')?.startsWith('application/json')) throw new Problem('unknown-media-type')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-input', undefined, [{ place: 'body', rule: 'json', message: 'Dit is geen geldige JSON.' }])
  }
}

/** Who is not logged in: no id that belongs to anybody, one role, one tenant. */
function anyone(house: House): Caller {
  const id = '00000000-0000-0000-0000-000000000000'
  return {
    loginId: null,
    id,
    kind: 'inwoner',
    naam: '',
    rollen: ['anyone'],
    partijId: null,
    tenants: [house.openTenant],
  }
}

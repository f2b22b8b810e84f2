import { expect } from 'vitest'
import type { ArgumentsOf } from '../client/client.ts'
import { urlOf } from '../client/client.ts'
import { zProblem } from '../errors/problem.ts'
import { fixedHeaders } from '../http/content-security.ts'
import { apiPrefix, apiVersion } from '../http/mount.ts'
import { changes } from '../operation/call.ts'
import { type Operation, splitRoute } from '../operation/operation.ts'

let keys = 0

type Sender = { request(as: string | undefined, path: string, init: RequestInit): Promise<Response> }

/** Sends one call of an operation as a browser would, each command under a key of its own; key '' leaves it out. */
export function sendAs(
  world: Sender,
  operation: Operation,
  as: string | undefined,
  args: ArgumentsOf<Operation>,
): Promise<Response> {
  const { method } = splitRoute(operation)
  const headers = new Headers()
  if (args.purpose) headers.set('Purpose', args.purpose)
  if (args.tenant) headers.set('Tenant', args.tenant)
  if (changes(operation) && args.key !== '') headers.set('Idempotency-Key', args.key ?? `security-${keys++}`)
  const init: RequestInit = { method, headers }
  if (method !== 'GET' && args.body !== undefined) {
    headers.set('Content-Type', operation.kind === 'upload' ? 'application/octet-stream' : 'application/json')
    init.body = operation.kind === 'upload' ? (args.body as BodyInit) : JSON.stringify(args.body)
  }
  return world.request(as, apiPrefix + urlOf(operation, args), init)
}

/** Checks that an answer is this problem, in the form of every problem. */
export async function expectProblem(response: Response, status: number, name: string) {
  expectSafe(response)
  const text = await response.text()
  expect([response.status, response.headers.get('content-type')], text).toEqual([status, 'application/problem+json'])
  const problem = zProblem.parse(JSON.parse(text))
  expect(problem.type).toBe(`/problems/${name}`)
  expect(text).not.toMatch(/node_modules|at \w+ \(|SELECT|samenhang_/)
  return problem
}

/** Checks the headers that every answer of the API has, good or bad. */
export function expectSafe(response: Response): void {
  const wanted = { ...fixedHeaders, 'API-Version': apiVersion, 'Cache-Control': 'no-store' }
  const given = Object.fromEntries(Object.keys(wanted).map((name) => [name, response.headers.get(name)]))
  expect(given).toEqual(wanted)
  expect(response.headers.get('content-security-policy')).toMatch(/default-src/)
}

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g

/** The same arguments about records that are nowhere. */
export function withAbsentIds(args: ArgumentsOf<Operation>): ArgumentsOf<Operation> {
  if (args.body instanceof Uint8Array) return args
  return JSON.parse(
    JSON.stringify(args).replaceAll(uuid, (id) => `${id.slice(0, 24)}absent000000`.replaceAll(/[g-z]/g, '0')),
  )
}

/** Ids under the one name that every contract has for a person. */
export function personsIn(value: unknown, found = new Set<string>()): Set<string> {
  for (const [key, item] of leaves(value)) if (key === 'persoonId') found.add(item)
  return found
}

/** Ids of persons that stand under another name than `persoonId`, where the log does not find them. */
export function idsOutsidePersoonId(value: unknown, persons: ReadonlySet<string>): string[] {
  return [...leaves(value)].filter(([key, item]) => key !== 'persoonId' && persons.has(item)).map(([key]) => key)
}

function* leaves(value: unknown, key = ''): Generator<[key: string, value: string]> {
  if (Array.isArray(value)) for (const item of value) yield* leaves(item, key)
  else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) yield* leaves(item, name)
  } else if (typeof value === 'string') yield [key, value]
}

import { beforeAll, describe, expect, test } from 'vitest'
import type { ArgumentsOf } from '../client/client.ts'
import { urlOf } from '../client/client.ts'
import { zProblem } from '../errors/problem.ts'
import { apiPrefix } from '../http/mount.ts'
import { changes } from '../operation/call.ts'
import { type Operation, splitRoute } from '../operation/operation.ts'

/** Names of logins in the world of the test, per way of having no right. `null`: cannot occur, with the reason why. */
export type SecurityCase<O extends Operation = Operation> = {
  readonly operation: O
  /** Somebody for whom it must work, and with what. */
  readonly permitted: { readonly as: string; readonly args: ArgumentsOf<O> }
  /** Logged in in this tenant, in a role to which no sentence gives this. */
  readonly wrongRole: string
  /** Same role, at home in another tenant. */
  readonly otherTenant: string
  /** Same role and tenant, without any relation. */
  readonly notInvolved: string | { readonly notAboutAPerson: string }
  /** Same role and tenant; the relation ended yesterday. */
  readonly ended: string | { readonly notAboutAPerson: string }
}

/** The running server as the tests reach it. */
export type SecurityWorld = {
  /** Sends a request as a login (or as nobody), with session, CSRF token and whatever a browser would send. */
  request(as: string | undefined, path: string, init: RequestInit): Promise<Response>
  /** Lines that the log got since the last time this was asked, oldest first. */
  takeLog(): Promise<{ operation: string; outcome: string; reason: string | null; subject_ref: string | null }[]>
  operations(): readonly Operation[]
}

/** Keeps the types of one case together. */
export function securityCase<O extends Operation>(one: SecurityCase<O>): SecurityCase {
  return one as unknown as SecurityCase
}

/**
 * The same questions to every operation, from its contract: no login, wrong role, other tenant, not involved, ended,
 * wrong purpose, bad input, the shape of every error and the line in the log. An operation without a case fails.
 */
export function describeSecurity(open: () => Promise<SecurityWorld>, cases: readonly SecurityCase[]): void {
  let world: SecurityWorld
  beforeAll(async () => {
    world = await open()
  })

  test('every operation has a case, and no case is of an operation that is gone', () => {
    const inHouse = world.operations().map((operation) => operation.id)
    expect(cases.map((one) => one.operation.id).toSorted()).toEqual(inHouse.toSorted())
    expect(cases.length).toBeGreaterThan(0)
  })

  describe.each(cases.map((one) => [one.operation.id, one] as const))('%s', (_, one) => {
    const send = (as: string | undefined, args = one.permitted.args) => sendAs(world, one.operation, as, args)

    test('works for who may, and each person in it stands in the log', async () => {
      await world.takeLog()
      const response = await send(one.permitted.as)
      expect(response.status, await response.clone().text()).toBeLessThan(300)
      const names = response.headers.get('content-type')?.includes('json') ? [...personsIn(await response.json())] : []
      const lines = (await world.takeLog()).filter((line) => line.operation === one.operation.id)
      expect(lines.length).toBeGreaterThanOrEqual(Math.max(1, names.length))
      expect(new Set(lines.map((line) => line.outcome))).toEqual(new Set(['permitted']))
      expect(lines.filter((line) => line.subject_ref !== null).length).toBeGreaterThanOrEqual(names.length)
    })

    test('no login', async () => expectProblem(await send(undefined), 401, 'not-logged-in'))

    const strangers = {
      'wrong role': one.wrongRole,
      'other tenant': one.otherTenant,
      'not involved': one.notInvolved,
      ended: one.ended,
    }
    for (const [name, who] of Object.entries(strangers)) {
      if (typeof who !== 'string') continue
      test(`${name}: the answer for what does not exist, and a line in the log`, async () => {
        await world.takeLog()
        await expectProblem(await send(who, withoutTenant(one.permitted.args)), 404, 'not-found')
        const lines = (await world.takeLog()).filter((line) => line.operation === one.operation.id)
        expect(lines.map((line) => [line.outcome, line.reason])).toContainEqual(['refused', 'not-found'])
      })
    }

    test('wrong purpose', async () => {
      const args = { ...one.permitted.args, purpose: 'nieuwsgierigheid' }
      await expectProblem(await send(one.permitted.as, args), 403, 'purpose-refused')
    })

    test('bad input names the place', async () => {
      const args = { ...one.permitted.args, query: { ...one.permitted.args.query, onbekend: 'x' } }
      const problem = await expectProblem(await send(one.permitted.as, args as never), 400, 'bad-input')
      expect(problem.places?.map((place) => place.place)).toContain('query')
    })

    if (changes(one.operation)) {
      test('a command without a key is refused', async () => {
        const args = { ...one.permitted.args, key: '' }
        await expectProblem(await send(one.permitted.as, args), 400, 'bad-input')
      })
    }
  })
}

let keys = 0

function sendAs(
  world: SecurityWorld,
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

/** A stranger asks with the tenants of its own login, as a browser does. */
function withoutTenant({ tenant: _, ...args }: ArgumentsOf<Operation>): ArgumentsOf<Operation> {
  return args
}

async function expectProblem(response: Response, status: number, name: string) {
  const text = await response.text()
  expect([response.status, response.headers.get('content-type')], text).toEqual([status, 'application/problem+json'])
  const problem = zProblem.parse(JSON.parse(text))
  expect(problem.type).toBe(`/problems/${name}`)
  expect(text).not.toMatch(/node_modules|at \w+ \(|SELECT|samenhang_/)
  return problem
}

function personsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) personsIn(item, found)
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'persoonId') found.add(String(item))
      else personsIn(item, found)
    }
  }
  return found
}

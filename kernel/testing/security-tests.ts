import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArgumentsOf } from '../client/client.ts'
import { changes } from '../operation/call.ts'
import { type Operation, splitRoute } from '../operation/operation.ts'
import { expectProblem, expectSafe, idsOutsidePersoonId, personsIn, sendAs, withAbsentIds } from './security-request.ts'

/** Somebody without the right, or why such a person cannot exist for this operation. */
export type Stranger = string | { readonly never: string }

/** Names of logins in the world of the test, per way of having no right. */
export type SecurityCase<O extends Operation = Operation> = {
  readonly operation: O
  /** Somebody for whom it must work, and with what. */
  readonly permitted: { readonly as: string; readonly args: ArgumentsOf<O> }
  /** Logged in in this tenant, in a role to which no sentence gives this. */
  readonly wrongRole: Stranger
  /** The same person in another tenant, with the same ids and the same relations there. */
  readonly otherTenant: string
  /** Same role and tenant, involved with others only. */
  readonly notInvolved: Stranger
  /** Same tenant; the relation ended yesterday, or the role where it takes no relation. */
  readonly ended: Stranger
}

/** A line of the log, as far as these tests look at it. */
export type LogLine = { operation: string; outcome: string; reason: string | null; subject_ref: string | null }

/** The running server as the tests reach it. */
export type SecurityWorld = {
  /**
   * Sends a request as a login (or as nobody), with session, CSRF token and whatever a browser would send. `anyone` is
   * nobody too, and `code/...` is who has that personal code.
   */
  request(as: string | undefined, path: string, init: RequestInit): Promise<Response>
  /** Lines that the log got since the last time this was asked, oldest first. */
  takeLog(): Promise<LogLine[]>
  operations(): readonly Operation[]
  /** Texts that only who is permitted may see; no stranger's answer may hold one. */
  readonly canary: RegExp
  /** Ids of all persons in the world. */
  readonly persons: ReadonlySet<string>
  /** Tenant in which the permitted act; named by who tries from another one. */
  readonly tenant: string
}

/** Keeps the types of one case together. */
export function securityCase<O extends Operation>(one: SecurityCase<O>): SecurityCase {
  return one as unknown as SecurityCase
}

/** Operations without a case, and cases whose operation is gone or stands twice. */
export function findUncovered(operations: readonly Operation[], cases: readonly SecurityCase[]): string[] {
  const covered = cases.map((one) => one.operation.id)
  const inHouse = operations.map((operation) => operation.id)
  return [
    ...inHouse.filter((id) => !covered.includes(id)).map((id) => `${id} has no case`),
    ...covered.filter((id) => !inHouse.includes(id)).map((id) => `${id} is not in the house`),
    ...covered.filter((id, index) => covered.indexOf(id) !== index).map((id) => `${id} has two cases`),
  ]
}

const strangersOf = (one: SecurityCase) =>
  ({ 'wrong role': one.wrongRole, 'not involved': one.notInvolved, ended: one.ended }) as const

/**
 * The same questions to every operation, from its contract: no login, wrong role, other tenant, not involved, ended,
 * wrong purpose, bad input, the shape of every error and the line in the log. An operation without a case fails.
 * Strangers come first and the permitted last, with the same arguments: what they could not reach was there.
 */
export function describeSecurity(open: () => Promise<SecurityWorld>, cases: readonly SecurityCase[]): void {
  let world: SecurityWorld
  const counts = { answers: 0, refusals: 0, canaries: 0, strangers: 0 }
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => console.info('security tests:', cases.length, 'operations,', JSON.stringify(counts)))

  test('every operation has a case, and no case is of an operation that is gone', () => {
    expect(findUncovered(world.operations(), cases)).toEqual([])
    expect(cases.length).toBeGreaterThan(0)
  })

  describe.each(cases.map((one) => [one.operation.id, one] as const))('%s', (_, one) => {
    const { args } = one.permitted
    const send = (as: string | undefined, given = args) => sendAs(world, one.operation, as, given)
    const takeLines = async () => (await world.takeLog()).filter((line) => line.operation === one.operation.id)

    if (one.operation.callers !== 'anyone') {
      test('no login', async () => {
        counts.refusals++
        await expectProblem(await send(undefined), 401, 'not-logged-in')
      })
    }

    for (const [name, who] of Object.entries(strangersOf(one))) {
      if (typeof who !== 'string') continue
      test(`${name}: the answer for what does not exist, and a line in the log`, async () => {
        counts.strangers++
        await world.takeLog()
        const hidden = await answerOf(await send(who))
        const outcomes = new Set((await takeLines()).map((line) => [line.outcome, line.reason].join()))
        const absent = await answerOf(await send(who, withAbsentIds(args)))
        expect(hidden).toEqual(absent)
        if (hidden.status === 200) {
          expect(hidden.text).not.toMatch(world.canary)
          expect(changes(one.operation)).toBe(false)
          expect(outcomes).toEqual(new Set(['permitted,']))
        } else {
          counts.refusals++
          expect(hidden.problem, hidden.text).toMatch(/not-found|rule-broken|bad-input/)
          expect([...outcomes].join()).toMatch(/(refused|failed),/)
        }
      })
    }

    test('other tenant: the same ids and relations there open nothing here', async () => {
      counts.refusals++
      await world.takeLog()
      await expectProblem(await send(one.otherTenant, { ...args, tenant: world.tenant }), 404, 'not-found')
      expect(new Set((await takeLines()).map((line) => line.outcome))).toEqual(new Set(['refused']))
    })

    test('wrong purpose', async () => {
      counts.refusals++
      const response = await send(one.permitted.as, { ...args, purpose: 'nieuwsgierigheid' })
      await expectProblem(response, 403, 'purpose-refused')
    })

    test('bad input names the place', async () => {
      counts.refusals++
      const wrong = { ...args, query: { ...args.query, onbekend: 'x' } }
      const problem = await expectProblem(await send(one.permitted.as, wrong as never), 400, 'bad-input')
      expect(problem.places?.map((place) => place.place)).toContain('query')
    })

    if (changes(one.operation)) {
      test('a command without a key is refused', async () => {
        counts.refusals++
        await expectProblem(await send(one.permitted.as, { ...args, key: '' }), 400, 'bad-input')
      })
    }

    if (Object.keys(args.path ?? {}).length > 0) {
      test('absent and forbidden look the same', async () => {
        const absent = await answerOf(await send(one.permitted.as, withAbsentIds(args)))
        // A job says what it finds later.
        expect([200, 202, 404]).toContain(absent.status)
        if (absent.status !== 404 || typeof one.wrongRole !== 'string') return
        const forbidden = await answerOf(await send(one.wrongRole))
        expect(forbidden).toEqual(absent)
      })
    }

    test('works for who may, each person in it stands in the log, and persons have one name for their id', async () => {
      counts.answers++
      await world.takeLog()
      const response = await send(one.permitted.as)
      expectSafe(response)
      const text = await response.text()
      expect(response.status, text).toBeLessThan(300)
      if (world.canary.test(text)) counts.canaries++
      const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
      const names = [...personsIn(json)]
      const lines = await takeLines()
      expect(lines.length).toBeGreaterThanOrEqual(Math.max(1, names.length))
      expect(new Set(lines.map((line) => line.outcome))).toEqual(new Set(['permitted']))
      expect(lines.filter((line) => line.subject_ref !== null).length).toBeGreaterThanOrEqual(names.length)
      expect(idsOutsidePersoonId(json, world.persons)).toEqual([])
    })
  })

  test('the canaries that no stranger saw are there for who may see them', () => {
    expect(counts.strangers).toBeGreaterThanOrEqual(cases.length)
    expect(counts.canaries).toBeGreaterThanOrEqual(10)
  })
}

/** What a caller gets to see, apart from what differs in every answer. */
async function answerOf(response: Response) {
  expectSafe(response)
  const text = await response.text()
  const problem = response.status >= 400 ? String(JSON.parse(text).type) : undefined
  if (problem) expect(response.headers.get('content-type')).toBe('application/problem+json')
  const varying = new Set(['content-security-policy', 'date'])
  const headers = [...response.headers].filter(([name]) => !varying.has(name))
  return { status: response.status, text, problem, headers }
}

/** Method and path of every operation that has a case, as OpenAPI writes them: the matrix of routes. */
export function routesOf(cases: readonly SecurityCase[]): string[] {
  return cases.map(({ operation }) => `${splitRoute(operation).method} ${splitRoute(operation).template}`).toSorted()
}

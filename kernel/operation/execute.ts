import type { Caller, Origin } from '../access/caller.ts'
import { withGrants } from '../access/grant.ts'
import { decideScope, mayEver, type Scope } from '../access/policy.ts'
import { type Purpose, purposesInForce } from '../access/purpose.ts'
import type { Relation } from '../access/relation.ts'
import { scopeSettings } from '../access/scope-settings.ts'
import { type Context, inTransaction, type Transaction } from '../database/transaction.ts'
import { Problem, type ProblemName } from '../errors/problem.ts'
import type { House } from '../house.ts'
import { collectSubjects, namedDossier } from '../logs/subjects.ts'
import { entriesStatement, type LogEntry, writeEntries } from '../logs/write-entry.ts'
import { type Input, readInput } from './input.ts'
import type { Operation } from './operation.ts'

/** What was asked, by whom: input is validated already, purpose and tenant still have to be settled. */
export type Request = {
  readonly operation: Operation
  readonly input: Input
  readonly caller: Caller
  readonly origin: Origin
  /** Purpose that the caller names; may be left out where only one fits. */
  readonly purpose: string | undefined
}

/** The work itself, inside the transaction. Its answer goes through the output schema before anyone sees it. */
export type Work = (context: Context, input: never) => Promise<unknown>

/**
 * Runs one operation in one tenant: purpose, relations, scope, work, log, in one transaction. The only way to a handler.
 *
 * What is permitted is logged in the transaction that it is about. What is refused or fails is rolled back and then
 * logged on its own; if that cannot be written, the caller only hears `internal-error`.
 * @throws Problem, `not-found` for what does not exist and for what is not the caller's.
 */
export async function executeIn(house: House, tenant: string, request: Request, work: Work): Promise<unknown> {
  const seen: { purpose: Purpose | undefined } = { purpose: undefined }
  try {
    const today = house.clock.today()
    const first = purposesInForce(purposesOf(house, request), today)
    const lines: LogEntry[] = []
    // All lines at the very end: the sealer counts on little time between the `at` of a line and its COMMIT.
    const last = () => entriesStatement(lines, house.clock.now(), house.ids.next)
    const open = { tenant, role: 'app', settings: callerSettings(request.caller), first, last } as const
    return await inTransaction(house.pool, open, async (tx, inForce) => {
      const purpose = onlyOne(inForce as Purpose[])
      seen.purpose = purpose
      // Who has no login has no dated facts to look for, and nothing is shared with them.
      const known = request.caller.loginId !== null
      const relations = known ? await house.readers.relations(tx, request.caller, today) : []
      const ownScope = decideScope(house.sentences, request.caller, purpose.purpose, relations)
      const grants = known ? await house.readers.grants?.(tx, request.caller, purpose.purpose, today) : []
      const scope = withGrants(ownScope, grants ?? [])
      if (!scope.has(request.operation.permission)) throw new Problem('not-found')
      await tx.enter(scopeSettings(scope))

      const settled: Settled = { purpose, scope, ownScope, relations, today, concerned: new Set(), asked: lines }
      const context = contextOf(house, tx, request, settled)
      const answer = await request.operation.output.parseAsync(await work(context, request.input as never))
      lines.push(answered(house, request, purpose, answer, settled.concerned))
      return answer
    })
  } catch (error) {
    await logRefusal(house, tenant, request, seen.purpose, error)
    throw error
  }
}

/** Purposes that may be meant: the named one, or those of the operation for which this caller has any sentence. */
function purposesOf(house: House, { operation, caller, purpose }: Request): string[] {
  if (purpose !== undefined && !operation.purposes.includes(purpose)) throw new Problem('purpose-refused')
  const asked = (purpose === undefined ? operation.purposes : [purpose]).filter((name) =>
    mayEver(house.sentences, caller, name, operation.permission),
  )
  if (asked.length === 0) throw new Problem('not-found')
  return asked
}

/** The one purpose that is left; settled before anything about a dossier is looked at. */
function onlyOne([first, ...others]: readonly Purpose[]): Purpose {
  if (!first) throw new Problem('purpose-refused', 'De grondslag van dit doel is niet in werking.')
  if (others.length === 0) return first
  throw new Problem('purpose-required', `Kies uit: ${[first, ...others].map((one) => one.purpose).join(', ')}.`)
}

type Settled = Pick<Context, 'scope' | 'ownScope' | 'relations' | 'today'> & {
  purpose: Purpose
  concerned: Set<string>
  /** Lines of what was asked of other rooms, to be written with this one's own. */
  asked: LogEntry[]
}

function contextOf(house: House, tx: Transaction, request: Request, settled: Settled): Context {
  const { caller, origin } = request
  const { concerned, purpose, scope } = settled
  const context: Context = {
    ...tx,
    scope,
    ownScope: settled.ownScope,
    relations: settled.relations,
    today: settled.today,
    purpose: purpose.purpose,
    caller,
    origin,
    clock: house.clock,
    ids: house.ids,
    dossiersFor: (permission) => {
      const held = scope.get(permission)
      return held === 'everywhere' ? null : [...(held ?? [])]
    },
    concerns: (...persoonIds) => {
      for (const id of persoonIds) concerned.add(id)
    },
    ask: async (operation, input) => {
      const asked = { ...request, operation, input: readInput(operation, { path: {}, query: {}, body: {}, ...input }) }
      const answer = await runAsked(house, context, asked)
      settled.asked.push(answered(house, asked, purpose, answer, new Set()))
      return answer as never
    },
    seeOnly: async (grants, work) => {
      const only = withGrants(new Map(), grants)
      const relations = grants.map(({ dossierId }) => grantedRelation(dossierId))
      await tx.enter({ ...emptied(scope), ...scopeSettings(only), caller: '', partij: '' })
      const result = await work(contextOf(house, tx, request, { ...settled, scope: only, ownScope: only, relations }))
      // Not in a finally: after an error the transaction is rolled back, and nothing may be read with rights again.
      await tx.enter({ ...emptied(only), ...scopeSettings(scope), ...callerSettings(caller) })
      return result
    },
    publish: async (event, payload) => {
      await tx.sql(
        `INSERT INTO kernel.outbox (tenant_id, id, event, payload, caller_id, login_tenant, login_id, purpose, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tx.tenant,
          house.ids.next(),
          event,
          JSON.stringify(payload),
          caller.id,
          caller.tenants[0],
          caller.loginId,
          purpose.purpose,
          house.clock.now(),
        ],
      )
    },
  }
  return context
}

function emptied(scope: Scope): Record<string, string> {
  return Object.fromEntries([...scope.keys()].map((permission) => [`scope.${permission}`, '']))
}

function grantedRelation(dossierId: string): Relation {
  return { kind: 'deling', dossierId, dossierKind: 'persoon', facts: {} }
}

/** Another room's operation inside this transaction: same caller, purpose and scope, so nothing is widened by asking. */
async function runAsked(house: House, context: Context, { operation, input }: Request): Promise<unknown> {
  const handler = house.handlers.get(operation.id)
  if (handler?.mode !== 'once') throw new Error(`${operation.id} cannot be asked inside a transaction`)
  if (!operation.purposes.includes(context.purpose)) throw new Problem('purpose-refused')
  if (!context.scope.has(operation.permission)) throw new Problem('not-found')
  return operation.output.parseAsync(await handler.run(context, input as never))
}

function answered(house: House, request: Request, purpose: Purpose, answer: unknown, concerned: Set<string>): LogEntry {
  collectSubjects([request.input.path, request.input.body, answer], concerned)
  return entryOf(house, request, purpose, 'permitted', null, [...concerned])
}

function callerSettings(caller: Caller): Record<string, string> {
  return { caller: caller.id, partij: caller.partijId ?? '' }
}

function entryOf(
  house: House,
  { operation, input, caller, origin }: Request,
  purpose: Purpose | undefined,
  outcome: LogEntry['outcome'],
  reason: ProblemName | null,
  subjects: readonly string[],
): LogEntry {
  return {
    operation: operation.id,
    event: operation.audit,
    outcome,
    reason,
    caller,
    origin,
    purpose: purpose?.purpose ?? null,
    activityId: purpose?.activityId ?? null,
    policyVersion: house.policyVersion,
    dossierId: namedDossier(input.path, input.body, input.query),
    subjects,
  }
}

const refusals: readonly ProblemName[] = ['not-found', 'purpose-refused', 'purpose-required']

/** Keeps, in a transaction of its own, that something was asked and not given. */
export async function logRefusal(
  house: House,
  tenant: string,
  request: Request,
  purpose: Purpose | undefined,
  error: unknown,
): Promise<void> {
  const reason = error instanceof Problem ? error.problem : 'internal-error'
  const outcome = refusals.includes(reason) ? 'refused' : 'failed'
  await inTransaction(house.pool, { tenant, role: 'app', settings: callerSettings(request.caller) }, (tx) =>
    writeEntries(tx, [entryOf(house, request, purpose, outcome, reason, [])], house.clock.now(), house.ids.next),
  )
}

import type { Caller, Origin } from '@samenhang/kernel/access/caller.ts'
import { findCaller } from '@samenhang/kernel/access/find-caller.ts'
import { decideScope, type Scope } from '@samenhang/kernel/access/policy.ts'
import { purposesInForce } from '@samenhang/kernel/access/purpose.ts'
import type { Relation } from '@samenhang/kernel/access/relation.ts'
import { scopeSettings } from '@samenhang/kernel/access/scope-settings.ts'
import { type Context, inTransaction, type Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import { listDoelen } from '@samenhang/plan/contract.ts'
import type pg from 'pg'
import { familieVoorbeeld } from './world.ts'

/** One read of the doelen of familie Voorbeeld by one regisseur of one tenant, with ever more locks on it. */
export type Reads = {
  bare(): Promise<unknown>
  fenced(): Promise<unknown>
  withPurpose(): Promise<unknown>
  withRelations(): Promise<unknown>
  logged(): Promise<unknown>
  readonly origin: Origin
}

const purpose = 'ondersteuning-coordineren'
const input = { path: { huishoudenId: familieVoorbeeld }, query: {}, body: {} }
const origin = { client: 'bench', traceId: '0'.repeat(32), spanId: '0'.repeat(16), parentSpanId: null }

export const doelenPath = `/plan/huishoudens/${familieVoorbeeld}/doelen`

/** Works out caller, relations and scope once, for the candidates that get them given. */
export async function openReads(house: House, unfenced: pg.Pool, tenant: string, loginId: string): Promise<Reads> {
  const caller = await findCaller(house, tenant, loginId)
  const handler = house.handlers.get(listDoelen.id)
  if (!caller || handler?.mode !== 'once') throw new Error(`No ${loginId} in ${tenant}, or no ${listDoelen.id}`)
  const today = () => house.clock.today()
  const open = { tenant, role: 'app', settings: { caller: caller.id, partij: caller.partijId ?? '' } } as const
  const first = () => purposesInForce([purpose], today())
  const given = await inTransaction(house.pool, open, async (tx) => {
    const relations = await house.readers.relations(tx, caller, today())
    return { relations, scope: decideScope(house.sentences, caller, purpose, relations) }
  })
  const read = async (tx: Transaction, settled: Settled) =>
    listDoelen.output.parseAsync(await handler.run(contextOf(house, caller, tx, settled), input as never))
  const inScope = { ...open, settings: { ...open.settings, ...scopeSettings(given.scope) } }
  return {
    origin,
    bare: () => read(onPool(unfenced, tenant), given),
    fenced: () => inTransaction(house.pool, inScope, (tx) => read(tx, given)),
    withPurpose: () => inTransaction(house.pool, { ...inScope, first: first() }, (tx) => read(tx, given)),
    withRelations: () =>
      inTransaction(house.pool, { ...open, first: first() }, async (tx) => {
        const relations = await house.readers.relations(tx, caller, today())
        const scope = decideScope(house.sentences, caller, purpose, relations)
        await tx.enter(scopeSettings(scope))
        return read(tx, { relations, scope })
      }),
    logged: () =>
      call(house, handler as Handler, { caller, origin, input, purpose, tenants: [tenant], key: undefined }),
  }
}

type Settled = { readonly relations: readonly Relation[]; readonly scope: Scope }

/** What the handler of this read uses of a context; anything else would not be the same read. */
function contextOf(house: House, caller: Caller, tx: Transaction, { relations, scope }: Settled): Context {
  const unused = () => {
    throw new Error('Not part of this read')
  }
  const { clock, ids } = house
  const settled = { relations, scope, ownScope: scope, caller, origin, purpose, clock, ids, today: clock.today() }
  const dossiersFor: Context['dossiersFor'] = (permission) => {
    const held = scope.get(permission)
    return held === 'everywhere' ? null : [...(held ?? [])]
  }
  return { ...tx, ...settled, dossiersFor, concerns: unused, ask: unused, seeOnly: unused, publish: unused }
}

/** Statements as they are: no transaction, no role, no settings. */
function onPool(pool: pg.Pool, tenant: string): Transaction {
  const unused = () => {
    throw new Error('Not without a transaction')
  }
  const sql: Transaction['sql'] = async (text, values) => (await pool.query(text, values as unknown[])).rows as never
  return { tenant, role: 'owner', sql, tables: unused, as: unused, enter: unused }
}

import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { z } from 'zod'
import type { Caller, Origin } from '../access/caller.ts'
import type { Grant } from '../access/grant.ts'
import type { Scope } from '../access/policy.ts'
import type { Relation } from '../access/relation.ts'
import type { Clock } from '../clock/clock.ts'
import type { Ids } from '../clock/ids.ts'
import type { Operation, OutputOf, Permission } from '../operation/operation.ts'
import type { CivilDate } from '../period/civil-date.ts'

/** Roles that a transaction may drop into; the login role of the server is never used for a statement. */
export type DatabaseRole = 'app' | 'bsn' | 'adres' | 'sealer' | 'verifier' | 'runner' | 'analyst' | 'owner'

/**
 * One open transaction in one tenant. The only handle through which a store reaches the database, so that no query can
 * run outside a context.
 */
export type Transaction = {
  readonly tenant: string
  readonly role: DatabaseRole
  /** Typed access to the tables that the calling store names. */
  tables<Tables>(): Kysely<Tables>
  /** Plain SQL for what Kysely does not say well; values only as parameters. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Runs a few statements under another role inside this transaction, then returns to this one. */
  as<Result>(role: DatabaseRole, work: (tx: Transaction) => Promise<Result>): Promise<Result>
  /** Adds settings to the context, local to this transaction. */
  enter(settings: Readonly<Record<string, string>>): Promise<void>
}

/** A transaction on behalf of a caller: what handlers and stores work with. */
export type Context = Transaction & {
  readonly caller: Caller
  readonly origin: Origin
  readonly purpose: string
  readonly scope: Scope
  /** The scope without what others shared: what was shared gives no right to share it on. */
  readonly ownScope: Scope
  readonly relations: readonly Relation[]
  readonly clock: Clock
  readonly ids: Ids
  /** Civil date on which this transaction runs, Europe/Amsterdam. */
  readonly today: CivilDate
  /** Dossiers for which a permission holds, for `where dossier_id in`; null means everywhere in this tenant. */
  dossiersFor(permission: Permission): readonly string[] | null
  /** Says that this person's data are read or changed, where the answer does not show it by a `persoonId`. */
  concerns(...persoonIds: readonly string[]): void
  /**
   * Uses an operation of another room, named by its contract, in this same transaction and for this same purpose. It is
   * checked and logged like any call.
   */
  ask<O extends Operation>(operation: O, input: AskInput<O>): Promise<OutputOf<O>>
  /**
   * Does something with these rights only, as nobody in particular: what is read so depends on the grants and on
   * nothing of who looks. The log still names the caller.
   */
  seeOnly<Result>(grants: readonly Grant[], work: (context: Context) => Promise<Result>): Promise<Result>
  /** Publishes news to rooms further back, in this transaction. */
  publish(event: string, payload: Readonly<Record<string, unknown>>): Promise<void>
}

/** Input of an operation of another room, before its schema has read it. */
export type AskInput<O extends Operation> = Partial<{
  path: z.input<O['path']>
  query: z.input<O['query']>
  body: z.input<O['body']>
}>

/** Opens the one pool of this process. The connection limits say how long a transaction may hang before it is cut. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    max: 20,
    application_name: 'samenhang',
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    ...config,
  })
  // A connection that breaks while idle is replaced at the next request; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks in use: its query fails, and that is how whoever waits for it hears of it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * The one wrapper around every transaction: BEGIN, role, context (in this order, see the ADR on the fence), work,
 * COMMIT; any error rolls back.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  open: {
    tenant: string
    role: DatabaseRole
    settings?: Readonly<Record<string, string>>
    /** One query that goes along with BEGIN, to save a round trip; its rows are handed to the work. */
    first?: string
    /** One statement that goes along with COMMIT; asked for when the work is done. Fails it, as any statement would. */
    last?: () => string
    isolation?: 'serializable' | 'repeatable read'
  },
  work: (tx: Transaction, first: readonly pg.QueryResultRow[]) => Promise<Result>,
): Promise<Result> {
  const settings = JSON.stringify({ ...open.settings, tenant: open.tenant })
  const isolation = open.isolation ? ` ISOLATION LEVEL ${open.isolation}` : ''
  const entered = `BEGIN${isolation}; SET LOCAL ROLE samenhang_${open.role}; SELECT kernel.enter(${pg.escapeLiteral(settings)})`
  const begin = open.first ? `${entered}; ${open.first}` : entered
  const commit = () => (open.last ? `${open.last()}; COMMIT` : 'COMMIT')
  return onConnection(
    pool,
    begin,
    (client, answers) => {
      const first = open.first ? (answers.at(-1)?.rows ?? []) : []
      return work(transactionOn(client, open.tenant, open.role), first)
    },
    commit,
  )
}

/**
 * The bare frame of a transaction, for machinery of the kernel that works outside one tenant.
 * @param begin statements that open it; their answers are handed to the work.
 * @param commit gives the statements that close it, when the work is done.
 */
export async function onConnection<Result>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient, answers: readonly pg.QueryResult[]) => Promise<Result>,
  commit: () => string = () => 'COMMIT',
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // The types do not know that several statements give several answers.
    const answers: unknown = await client.query(begin)
    const result = await work(client, [answers].flat() as pg.QueryResult[])
    await client.query(commit())
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** A handle on a transaction that is open on this connection; for who opens one in another way than `inTransaction`. */
export function transactionOn(client: pg.PoolClient, tenant: string, role: DatabaseRole): Transaction {
  const handle: Transaction = {
    tenant,
    role,
    tables: <Tables>() => kyselyOn(client) as Kysely<Tables>,
    sql: async <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) =>
      (await client.query<Row>(text, values as unknown[])).rows,
    as: async (other, work) => {
      await client.query(`SET LOCAL ROLE samenhang_${other}`)
      // Not in a finally: after an error the transaction is aborted and only ROLLBACK is left.
      const result = await work(transactionOn(client, tenant, other))
      await client.query(`SET LOCAL ROLE samenhang_${role}`)
      return result
    },
    enter: async (settings) => {
      await client.query('SELECT kernel.enter($1)', [JSON.stringify(settings)])
    },
  }
  return handle
}

const builders = new WeakMap<pg.PoolClient, Kysely<unknown>>()

/** Kysely on one connection that already is in a transaction; it never opens or closes anything itself. */
function kyselyOn(client: pg.PoolClient): Kysely<unknown> {
  const known = builders.get(client)
  if (known) return known
  const borrowed = { query: client.query.bind(client), release: () => undefined }
  const dialect = new PostgresDialect({ pool: { connect: async () => borrowed, end: async () => undefined } as never })
  const builder = new Kysely<unknown>({ dialect })
  builders.set(client, builder)
  return builder
}

import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Caller } from './access/caller.ts'
import type { Sentence } from './access/policy.ts'
import type { Relation } from './access/relation.ts'
import type { Clock } from './clock/clock.ts'
import type { Ids } from './clock/ids.ts'
import type { Transaction } from './database/transaction.ts'
import { type English, kernelEnglish } from './errors/words.ts'
import { jobHandlers } from './jobs/handlers.ts'
import type { Handler } from './operation/handler.ts'
import type { CivilDate } from './period/civil-date.ts'
import type { Room } from './room.ts'

/** What the kernel asks of the rooms that own the facts; handed in at composition. */
export type Readers = {
  /** The caller behind a login as it is now, or undefined when the login has ended. */
  caller(tx: Transaction, loginId: string, today: CivilDate): Promise<Caller | undefined>
  /** Reasons that this caller has, on this day, to be involved with dossiers of this tenant. */
  relations(tx: Transaction, caller: Caller, today: CivilDate): Promise<readonly Relation[]>
}

/** The composed system: rooms, rules and the one pool. Made once at start-up; holds no data about anybody. */
export type House = {
  readonly pool: pg.Pool
  readonly rooms: readonly Room[]
  readonly handlers: ReadonlyMap<string, Handler>
  readonly sentences: readonly Sentence[]
  /** Changes when any sentence changes; part of every log line, so that a decision can be replayed. */
  readonly policyVersion: string
  readonly readers: Readers
  readonly clock: Clock
  readonly ids: Ids
  /** Tenant that answers who is not logged in. */
  readonly openTenant: string
  /** Dutch sentences of problems of all rooms, with their English. */
  readonly english: English
}

/**
 * Puts the rooms together.
 * @throws Error when two operations share an id or an operation wants a permission that no sentence ever gives.
 */
export function openHouse(parts: Pick<House, 'pool' | 'rooms' | 'readers' | 'clock' | 'ids' | 'openTenant'>): House {
  const handlers = new Map<string, Handler>(jobHandlers.map((handler) => [handler.operation.id, handler]))
  const sentences = parts.rooms.flatMap((room) => room.policy)
  const granted = new Set(sentences.flatMap((sentence) => sentence.permissions))
  for (const handler of parts.rooms.flatMap((room) => room.handlers)) {
    const { id, permission } = handler.operation
    if (handlers.has(id)) throw new Error(`Two operations are called ${id}`)
    if (!granted.has(permission)) throw new Error(`No policy sentence ever gives ${permission}, which ${id} asks for`)
    handlers.set(id, handler)
  }
  const english = Object.assign({}, kernelEnglish, ...parts.rooms.map((room) => room.english ?? {}))
  return { ...parts, english, handlers, sentences, policyVersion: versionOf(sentences) }
}

function versionOf(sentences: readonly Sentence[]): string {
  const text = JSON.stringify(sentences.map((s) => [s.rol, s.via, s.purposes, s.permissions, s.when?.says ?? '']))
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

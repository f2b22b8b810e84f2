import pg from 'pg'
import type { Caller, Origin } from '../access/caller.ts'
import type { Transaction } from '../database/transaction.ts'

/** One decision as it goes into the log; never any content of the dossier. */
export type LogEntry = {
  readonly operation: string
  readonly event: string
  readonly outcome: 'permitted' | 'refused' | 'failed'
  /** Name of the problem for what was refused or failed. */
  readonly reason: string | null
  readonly caller: Caller | null
  readonly origin: Origin
  readonly purpose: string | null
  readonly activityId: string | null
  readonly policyVersion: string
  readonly dossierId: string | null
  /** Persons whose data were in the answer or were changed; none gives one line without a subject. */
  readonly subjects: readonly string[]
}

/**
 * Writes one line per decision and data subject, in the transaction that they are about: if the log cannot be written,
 * that transaction fails and nothing is shown or kept.
 * @see NEN 7513; Logboek Dataverwerkingen (one line per data subject, no sampling)
 */
export async function writeEntries(
  tx: Transaction,
  entries: readonly LogEntry[],
  at: Date,
  newId: () => string,
): Promise<void> {
  await tx.sql('SELECT log.write($1)', [linesOf(entries, at, newId)])
}

/** The same as the text of a statement, to go along with COMMIT. */
export function entriesStatement(entries: readonly LogEntry[], at: Date, newId: () => string): string {
  return `SELECT log.write(${pg.escapeLiteral(linesOf(entries, at, newId))})`
}

function linesOf(entries: readonly LogEntry[], at: Date, newId: () => string): string {
  const lines = entries.flatMap((entry) => {
    const persons = entry.subjects.length > 0 ? entry.subjects : [null]
    return persons.map((persoonId) => ({ ...lineOf(entry), id: newId(), at, persoon_id: persoonId }))
  })
  return JSON.stringify(lines)
}

function lineOf({ caller, origin, ...entry }: LogEntry) {
  return {
    trace_id: origin.traceId,
    span_id: origin.spanId,
    parent_span_id: origin.parentSpanId,
    operation: entry.operation,
    event: entry.event,
    outcome: entry.outcome,
    reason: entry.reason,
    client: origin.client,
    caller_id: caller?.id ?? null,
    caller_kind: caller?.kind ?? null,
    caller_rollen: caller?.rollen ?? [],
    caller_partij_id: caller?.partijId ?? null,
    purpose: entry.purpose,
    activity_id: entry.activityId,
    policy_version: entry.policyVersion,
    dossier_id: entry.dossierId,
  }
}

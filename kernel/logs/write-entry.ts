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

const insert = `
INSERT INTO log.entry (tenant_id, id, at, trace_id, span_id, parent_span_id, operation, event, outcome, reason, client,
  caller_id, caller_kind, caller_rollen, caller_partij_id, purpose, activity_id, policy_version, dossier_id, subject_ref)
SELECT $1, line.id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text[], $14, $15, $16, $17, $18, subject.ref
FROM unnest($19::uuid[], $20::uuid[]) AS line (id, persoon_id)
LEFT JOIN log.subject ON subject.tenant_id = $1 AND subject.persoon_id = line.persoon_id`

/**
 * Writes one line per data subject, in the transaction that it is about: if the log cannot be written, that
 * transaction fails and nothing is shown or kept.
 * @see NEN 7513; Logboek Dataverwerkingen (one line per data subject, no sampling)
 */
export async function writeEntry(tx: Transaction, entry: LogEntry, at: Date, newId: () => string): Promise<void> {
  const { caller, origin } = entry
  const persons: (string | null)[] = entry.subjects.length > 0 ? [...entry.subjects] : [null]
  await tx.sql(insert, [
    tx.tenant,
    at,
    origin.traceId,
    origin.spanId,
    origin.parentSpanId,
    entry.operation,
    entry.event,
    entry.outcome,
    entry.reason,
    origin.client,
    caller?.id ?? null,
    caller?.kind ?? null,
    caller?.rollen ?? [],
    caller?.partijId ?? null,
    entry.purpose,
    entry.activityId,
    entry.policyVersion,
    entry.dossierId,
    persons.map(() => newId()),
    persons,
  ])
}

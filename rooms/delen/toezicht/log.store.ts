import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { LogDay } from './opvallend.ts'
import type { LogRegel } from './toezicht.contract.ts'

export type LogFilter = {
  van?: CivilDate | undefined
  tot?: CivilDate | undefined
  kenmerk?: Id | undefined
  medewerkerId?: Id | undefined
  purpose?: string | undefined
  outcome?: LogRegel['outcome'] | undefined
  limit: number
}

export type LogRow = Omit<LogRegel, 'at' | 'naam' | 'partij' | 'medewerkerId'> & {
  readonly at: Date
  readonly kind: string | null
  readonly callerId: Id | null
}

const dayOf = (column: string) => `${column}::date AT TIME ZONE 'Europe/Amsterdam'`

/** Requests, newest first, each with the persons whom it was about. */
export function searchLogRows(context: Context, filter: LogFilter): Promise<LogRow[]> {
  return context.sql<LogRow>(
    `SELECT at, trace_id AS "traceId", operation, event, outcome, reason, caller_id AS "callerId", caller_kind AS kind,
       caller_rollen AS rollen, purpose, client, array_remove(array_agg(DISTINCT subject_ref), NULL) AS kenmerken
     FROM log.entry
     WHERE tenant_id = $1 AND ($2::date IS NULL OR at >= ${dayOf('$2')}) AND ($3::date IS NULL OR at < ${dayOf('($3::date + 1)')})
       AND ($4::uuid IS NULL OR subject_ref = $4) AND ($5::uuid IS NULL OR caller_id = $5)
       AND ($6::text IS NULL OR purpose = $6) AND ($7::text IS NULL OR outcome = $7)
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ORDER BY at DESC, "traceId", operation LIMIT $8`,
    [
      context.tenant,
      filter.van ?? null,
      filter.tot ?? null,
      filter.kenmerk ?? null,
      filter.medewerkerId ?? null,
      filter.purpose ?? null,
      filter.outcome ?? null,
      filter.limit,
    ],
  )
}

/** The person behind a reference, so that looking at somebody's lines is a look at that person. */
export async function findSubject(context: Context, kenmerk: Id): Promise<Id | undefined> {
  const [row] = await context.sql<{ persoon_id: Id }>(
    'SELECT persoon_id FROM log.subject WHERE tenant_id = $1 AND ref = $2',
    [context.tenant, kenmerk],
  )
  return row?.persoon_id
}

/** Per medewerker and day what could be worth a question. Night is before seven and from ten on. */
export function listLogDays(context: Context, since: CivilDate): Promise<LogDay[]> {
  return context.sql<LogDay>(
    `WITH line AS (
       SELECT entry.*, at AT TIME ZONE 'Europe/Amsterdam' AS local FROM log.entry
       WHERE tenant_id = $1 AND caller_kind = 'medewerker' AND at >= ${dayOf('$2')}
     ), before AS (
       SELECT DISTINCT caller_id, dossier_id FROM log.entry
       WHERE tenant_id = $1 AND outcome = 'permitted' AND dossier_id IS NOT NULL AND caller_kind = 'medewerker'
     )
     SELECT line.caller_id AS "callerId", local::date::text AS dag,
       count(DISTINCT trace_id) FILTER (WHERE subject_ref IS NOT NULL
         AND (extract(isodow FROM local) > 5 OR extract(hour FROM local) NOT BETWEEN 7 AND 21))::int AS "buitenWerktijd",
       count(DISTINCT subject_ref)::int AS personen,
       count(DISTINCT trace_id) FILTER (WHERE outcome = 'refused')::int AS geweigerd,
       count(DISTINCT trace_id) FILTER (WHERE outcome = 'refused' AND before.caller_id IS NOT NULL)::int AS "naBetrokkenheid"
     FROM line LEFT JOIN before ON before.caller_id = line.caller_id AND before.dossier_id = line.dossier_id
     GROUP BY 1, 2`,
    [context.tenant, since],
  )
}

/** Views of the log, by the name of the standard. */
const views = {
  ldv: ['log.dataverwerking', 'start_time'],
  nen7513: ['log.nen7513', 'start_time'],
  adl: ['log.authorization_decision', '"timestamp"'],
} as const

/** Lines of some days in the shape of a standard, oldest first. */
export async function listInShape(
  context: Context,
  vorm: keyof typeof views,
  van: CivilDate,
  tot: CivilDate,
): Promise<Record<string, unknown>[]> {
  const [view, moment] = views[vorm]
  const rows = await context.sql<{ line: Record<string, unknown> }>(
    `SELECT jsonb_strip_nulls(to_jsonb(one) - 'tenant_id') AS line FROM ${view} AS one
     WHERE tenant_id = $1 AND ${moment} >= ${dayOf('$2')} AND ${moment} < ${dayOf('($3::date + 1)')} ORDER BY ${moment}`,
    [context.tenant, van, tot],
  )
  return rows.map(({ line }) => line)
}

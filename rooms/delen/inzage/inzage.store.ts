import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { LogGroup } from './inzage.ts'

/** Reference under which a person stands in the log; null for who was never in it. */
export async function findKenmerk(context: Context, persoonId: Id): Promise<Id | null> {
  const [row] = await context.sql<{ ref: Id }>('SELECT ref FROM log.subject WHERE tenant_id = $1 AND persoon_id = $2', [
    context.tenant,
    persoonId,
  ])
  return row?.ref ?? null
}

/**
 * What the log has about a person since a day, grouped by who, why, what and day. Row security lets through only lines
 * about those whose log this caller may read.
 * @param dossierIds the person, and the own huishoudens: all that a refusal has to say whom it was about
 * @param nouns null for everything
 */
export async function listLogGroups(
  context: Context,
  of: { kenmerk: Id | null; dossierIds: readonly string[]; since: CivilDate; nouns: readonly string[] | null },
): Promise<LogGroup[]> {
  await context.sql('SELECT log.open_own()')
  return context.sql<LogGroup>(
    `SELECT caller_id AS "callerId", caller_kind AS "callerKind", caller_rollen AS rollen, caller_partij_id AS "partijId",
       entry.purpose, known.description, basis.law, basis.article, event, outcome,
       (at AT TIME ZONE 'Europe/Amsterdam')::date::text AS dag, array_agg(DISTINCT at) AS momenten
     FROM log.entry
       LEFT JOIN kernel.purpose AS known ON known.tenant_id = $1 AND known.activity_id = entry.activity_id
       LEFT JOIN kernel.legal_basis AS basis ON basis.tenant_id = $1 AND basis.id = known.legal_basis
     WHERE entry.tenant_id = $1 AND at >= $2::date AT TIME ZONE 'Europe/Amsterdam'
       AND ((outcome = 'permitted' AND subject_ref = $3)
         OR (outcome = 'refused' AND subject_ref IS NULL AND dossier_id = ANY ($4)))
       AND ($5::text[] IS NULL OR split_part(event, '.', 1) = ANY ($5))
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`,
    [context.tenant, of.since, of.kenmerk, of.dossierIds, of.nouns],
  )
}

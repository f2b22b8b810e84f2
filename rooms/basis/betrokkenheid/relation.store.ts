import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { OwnRow, Reached } from './relations.ts'

const own = `
SELECT 'zelf' AS source, id AS dossier_id, 'persoon' AS dossier_kind, NULL AS soort, NULL::text[] AS scope, geboortedatum
FROM basis.persoon WHERE tenant_id = $1 AND id = $2
UNION ALL SELECT 'lid', huishouden_id, 'huishouden', NULL, NULL, NULL
FROM basis.huishoudlid WHERE tenant_id = $1 AND persoon_id = $2 AND period @> $3::date
UNION ALL SELECT 'gezag', kind_id, 'persoon', soort, NULL, NULL
FROM basis.gezag WHERE tenant_id = $1 AND houder_persoon_id = $2 AND period @> $3::date
UNION ALL SELECT 'vertegenwoordiging', persoon_id, 'persoon', soort, scope, NULL
FROM basis.vertegenwoordiging WHERE tenant_id = $1 AND vertegenwoordiger_id = $2 AND period @> $3::date
UNION ALL SELECT 'betrokkenheid', dossier_id, dossier_kind, soort, NULL, NULL
FROM basis.betrokkenheid WHERE tenant_id = $1 AND medewerker_id = $2 AND period @> $3::date
UNION ALL SELECT DISTINCT 'gevonden', persoon_id, 'persoon', NULL, NULL::text[], NULL
FROM basis.search WHERE tenant_id = $1 AND caller_id = $2 AND on_day = $3::date AND persoon_id IS NOT NULL`

/** Facts in force about the caller itself; runs before there is a scope, so row security shows own rows only. */
export async function listOwnRows(tx: Transaction, callerId: string, today: CivilDate): Promise<OwnRow[]> {
  return tx.sql<OwnRow>(own, [tx.tenant, callerId, today])
}

/** Members of these huishoudens and births of these children, seen for the length of this one query. */
export async function findReached(
  tx: Transaction,
  huishoudenIds: readonly string[],
  kindIds: readonly string[],
  today: CivilDate,
): Promise<Reached> {
  if (huishoudenIds.length + kindIds.length === 0) return { members: [], births: new Map() }
  await tx.enter({
    'scope.huishouden.relate': `{${huishoudenIds.join()}}`,
    'scope.persoon.relate': `{${kindIds.join()}}`,
  })
  const rows = await tx.sql<{ huishouden_id: string | null; persoon_id: string; geboortedatum: string | null }>(
    `SELECT huishouden_id, persoon_id, NULL AS geboortedatum FROM basis.huishoudlid
     WHERE tenant_id = $1 AND huishouden_id = ANY ($2::uuid[]) AND period @> $4::date
     UNION ALL SELECT NULL, id, geboortedatum FROM basis.persoon WHERE tenant_id = $1 AND id = ANY ($3::uuid[])`,
    [tx.tenant, huishoudenIds, kindIds, today],
  )
  await tx.enter({ 'scope.huishouden.relate': '', 'scope.persoon.relate': '' })
  return {
    members: rows.flatMap(({ huishouden_id, persoon_id }) => (huishouden_id ? [{ huishouden_id, persoon_id }] : [])),
    births: new Map(rows.filter((row) => !row.huishouden_id).map((row) => [row.persoon_id, row.geboortedatum])),
  }
}

import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

const ofThese = (table: string) => `${table}.tenant_id = $1 AND (${table}.huishouden_id = ANY ($2::uuid[])
  OR ${table}.id IN (SELECT doel_id FROM plan.doel_persoon WHERE tenant_id = $1 AND persoon_id = ANY ($2::uuid[])))`

// Joined with the doel: who spoke sees no schakel to a doel of another.
const schakels = `SELECT schakel.woord_id AS van_id, schakel.doel_id AS naar_id FROM plan.doel_woord AS schakel
  JOIN plan.doel ON doel.tenant_id = $1 AND doel.id = schakel.doel_id
  WHERE schakel.tenant_id = $1 AND schakel.ingetrokken_op IS NULL AND ${ofThese('doel')}`

/** The start of the draad: from what somebody said to a doel. Of one person also what others said for its doelen. */
export const planDraad: DraadDeclaration = {
  knopen: [
    {
      soort: 'eigen-woord',
      select: `SELECT id, dossier_id, woorden AS label, NULL::bigint AS cents FROM plan.eigen_woord
        WHERE tenant_id = $1 AND ingetrokken_op IS NULL AND (huishouden_id = ANY ($2::uuid[])
          OR dossier_id = ANY ($2::uuid[]) OR id IN (SELECT van_id FROM (${schakels}) AS linked))`,
    },
    {
      soort: 'doel',
      select: `SELECT id, dossier_id, titel AS label, NULL::bigint AS cents FROM plan.doel WHERE ${ofThese('doel')}`,
    },
  ],
  schakels: [{ van: 'eigen-woord', naar: 'doel', select: schakels, expectedAt: 'naar', mendedBy: 'doel.write' }],
}

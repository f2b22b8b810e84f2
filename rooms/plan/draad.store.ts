import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

/** The start of the draad: from what somebody said to a doel. Dossiers are persons or huishoudens. */
export const planDraad: DraadDeclaration = {
  knopen: [
    {
      soort: 'eigen-woord',
      select: `SELECT id, dossier_id, woorden AS label, NULL::bigint AS cents FROM plan.eigen_woord
        WHERE tenant_id = $1 AND (huishouden_id = ANY ($2) OR dossier_id = ANY ($2)) AND ingetrokken_op IS NULL`,
    },
    {
      soort: 'doel',
      select: `SELECT id, dossier_id, titel AS label, NULL::bigint AS cents FROM plan.doel
        WHERE tenant_id = $1 AND (huishouden_id = ANY ($2) OR dossier_id = ANY ($2))`,
    },
  ],
  schakels: [
    {
      van: 'eigen-woord',
      naar: 'doel',
      // Joined with the doel: who spoke sees no schakel to a doel of another.
      select: `SELECT schakel.woord_id AS van_id, schakel.doel_id AS naar_id FROM plan.doel_woord AS schakel
        JOIN plan.doel ON doel.tenant_id = $1 AND doel.id = schakel.doel_id
        WHERE schakel.tenant_id = $1 AND schakel.ingetrokken_op IS NULL
          AND (doel.huishouden_id = ANY ($2) OR doel.dossier_id = ANY ($2))`,
      expectedAt: 'naar',
      mendedBy: 'doel.write',
    },
  ],
}

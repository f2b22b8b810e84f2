import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

/** The middle of the draad: a toerekening ties a toewijzing to the doelen that it is for. */
export const budgetDraad: DraadDeclaration = {
  knopen: [],
  schakels: [
    {
      van: 'doel',
      naar: 'toewijzing',
      select: `SELECT unnest(newest.doel_ids) AS van_id, newest.toewijzing_id AS naar_id FROM (
          SELECT DISTINCT ON (toewijzing_id) toewijzing_id, doel_ids FROM budget.toerekening
          WHERE tenant_id = $1 AND dossier_id = ANY ($2::uuid[])
          ORDER BY toewijzing_id, at DESC, id DESC) AS newest`,
      expectedAt: 'naar',
      mendedBy: 'toerekening.write',
    },
  ],
}

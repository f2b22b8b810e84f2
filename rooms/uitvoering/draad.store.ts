import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

/**
 * What this room adds to the draad: a toewijzing, and each line that was declared on it with its cents. A line that no
 * 301 belongs to is a broken thread (TR338); who sees a line also knows whether its toewijzing exists, so that a
 * withheld one is not taken for a missing one.
 */
export const uitvoeringDraad: DraadDeclaration = {
  knopen: [
    {
      soort: 'toewijzing',
      select: `SELECT DISTINCT ON (versie.toewijzing_id) versie.toewijzing_id AS id, versie.dossier_id,
          concat_ws(' ', toewijzing.wet, toewijzing.nummer, coalesce(versie.productcode, versie.productcategorie)) AS label,
          NULL::bigint AS cents
        FROM uitvoering.toewijzing_versie AS versie
        JOIN uitvoering.toewijzing AS toewijzing ON toewijzing.tenant_id = $1 AND toewijzing.id = versie.toewijzing_id
        WHERE versie.tenant_id = $1 AND versie.dossier_id = ANY ($2::uuid[])
        ORDER BY versie.toewijzing_id, versie.sort_key DESC`,
    },
    {
      soort: 'declaratie',
      select: `SELECT id, dossier_id, concat_ws(' ', to_char(lower(period), 'YYYY-MM'), productcode) AS label, cents
        FROM uitvoering.prestatie WHERE tenant_id = $1 AND dossier_id = ANY ($2::uuid[])`,
    },
  ],
  schakels: [
    {
      van: 'toewijzing',
      naar: 'declaratie',
      select: `SELECT toewijzing.id AS van_id, prestatie.id AS naar_id
        FROM uitvoering.prestatie AS prestatie
        JOIN uitvoering.toewijzing AS toewijzing
          ON toewijzing.tenant_id = $1 AND toewijzing.id = prestatie.toewijzing_id
        WHERE prestatie.tenant_id = $1 AND prestatie.dossier_id = ANY ($2::uuid[])`,
      expectedAt: 'naar',
      mendedBy: 'bericht.import',
    },
  ],
}

import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

// Of each doel the newest version that is confirmed; asked by its own id, or by that of the regional doel it serves.
const newest = `SELECT DISTINCT ON (id) id, inhoud, vervallen FROM koers.record
  WHERE tenant_id = $1 AND soort = 'doel' AND bevestigd ORDER BY id, versie DESC`
const doelen = `SELECT id, inhoud FROM (${newest}) AS doel WHERE NOT vervallen
  AND (id = ANY ($2::uuid[]) OR (inhoud ->> 'dientDoelId')::uuid = ANY ($2::uuid[]))`
// A source has no id of its own unless it stands elsewhere in Samenhang; then it takes that one.
const bronnen = `SELECT doel.id AS doel_id, source.value AS bron,
    coalesce((source.value ->> 'bronId')::uuid, overlay(overlay(md5(doel.id::text || source.ordinality) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid) AS id
  FROM (${doelen}) AS doel, jsonb_array_elements(doel.inhoud -> 'oorsprongen') WITH ORDINALITY AS source
  WHERE source.value ->> 'ingetrokkenOp' IS NULL`
const besluiten = `SELECT besluit.id, besluit.titel, doel.value::uuid AS doel_id FROM koers.schaalbesluit AS besluit,
    jsonb_array_elements_text(coalesce(besluit.bronnen -> 'doelIds', '[]')) AS doel
  WHERE besluit.tenant_id = $1 AND besluit.genomen_op IS NOT NULL AND doel.value::uuid = ANY ($2::uuid[])`
const ofNiveau = (niveau: string) => `SELECT id, id AS dossier_id, inhoud ->> 'titel' AS label, NULL::bigint AS cents
  FROM (${doelen}) AS doel WHERE inhoud ->> 'niveau' = '${niveau}'`

/**
 * The region half of the draad: from where a doel comes, through the doelen of gemeenten that serve it, to what was
 * decided to do together. Households that serve it are never knopen here: only their number crosses, from plan.
 */
export const koersDraad: DraadDeclaration = {
  knopen: [
    {
      soort: 'oorsprong',
      select: `SELECT id, min(doel_id::text)::uuid AS dossier_id, min(bron ->> 'tekst') AS label, NULL::bigint AS cents
        FROM (${bronnen}) AS bron GROUP BY id`,
    },
    { soort: 'doel-gemeente', select: ofNiveau('gemeente') },
    { soort: 'doel-regio', select: ofNiveau('regio') },
    {
      soort: 'schaalbesluit',
      select: `SELECT id, min(doel_id::text)::uuid AS dossier_id, min(titel) AS label, NULL::bigint AS cents
        FROM (${besluiten}) AS besluit GROUP BY id`,
    },
  ],
  schakels: [
    {
      van: 'oorsprong',
      naar: 'doel-regio',
      select: `SELECT bron.id AS van_id, bron.doel_id AS naar_id FROM (${bronnen}) AS bron
        JOIN (${doelen}) AS doel ON doel.id = bron.doel_id WHERE doel.inhoud ->> 'niveau' = 'regio'`,
      expectedAt: 'naar',
      mendedBy: 'koers.write',
    },
    {
      van: 'oorsprong',
      naar: 'doel-gemeente',
      select: `SELECT bron.id AS van_id, bron.doel_id AS naar_id FROM (${bronnen}) AS bron
        JOIN (${doelen}) AS doel ON doel.id = bron.doel_id WHERE doel.inhoud ->> 'niveau' = 'gemeente'`,
      expectedAt: 'naar',
      mendedBy: 'inbreng.write',
    },
    {
      van: 'doel-gemeente',
      naar: 'doel-regio',
      select: `SELECT id AS van_id, (inhoud ->> 'dientDoelId')::uuid AS naar_id FROM (${doelen}) AS doel
        WHERE inhoud ->> 'dientDoelId' IS NOT NULL`,
      expectedAt: 'both',
      mendedBy: 'inbreng.write',
    },
    {
      van: 'doel-regio',
      naar: 'schaalbesluit',
      select: `SELECT doel_id AS van_id, id AS naar_id FROM (${besluiten}) AS besluit`,
      expectedAt: 'van',
      mendedBy: 'koers.write',
    },
  ],
}

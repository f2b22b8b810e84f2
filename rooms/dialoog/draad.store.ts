import type { DraadDeclaration } from '@samenhang/kernel/draad/declaration.ts'

/**
 * The start of the draad of the regio: what all groups share. The dossier of a stelling is the gesprek that it was said
 * in. Which doel or afspraak follows from it is a schakel of the room that has that doel.
 */
export const dialoogDraad: DraadDeclaration = {
  knopen: [
    {
      soort: 'stelling',
      select: `SELECT stelling.id, stelling.gesprek_id AS dossier_id, stelling.tekst AS label, NULL::bigint AS cents
        FROM dialoog.stelling
        JOIN dialoog.breed_gedragen AS breed ON breed.tenant_id = $1 AND breed.stelling_id = stelling.id AND breed.tot IS NULL
        WHERE stelling.tenant_id = $1 AND stelling.staat = 'toegelaten' AND stelling.gesprek_id = ANY ($2::uuid[])`,
    },
  ],
  schakels: [],
}

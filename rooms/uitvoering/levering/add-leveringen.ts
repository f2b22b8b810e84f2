import type { Import, KnownClient } from '../bericht/importing.ts'
import { insertRows } from '../insert.store.ts'
import { toewijzingId } from '../toewijzing/toewijzing-id.ts'

/** Adds what a 305 or 307 reports or takes back; whether its 301 has come does not matter (OP080). */
export async function addLeveringen(
  { ctx, facts, berichtId, partijId }: Import,
  clienten: readonly KnownClient[],
): Promise<void> {
  const rows = clienten.flatMap(({ persoonId, leveringen }) =>
    leveringen.map(({ nummer, isRemoval, ...levering }) => {
      const key = { tenant: ctx.tenant, wet: facts.wet, dossierId: persoonId, partijId }
      return {
        ...levering,
        id: ctx.ids.next(),
        bericht_id: berichtId,
        dossier_id: persoonId,
        partij_id: partijId,
        wet: facts.wet,
        toewijzing_id: nummer === null ? null : toewijzingId({ ...key, nummer }),
        is_removal: isRemoval,
      }
    }),
  )
  await insertRows(ctx, 'levering', rows)
}

import type { Import, KnownClient } from '../bericht/importing.ts'
import { dateRange, insertRows } from '../insert.store.ts'
import { insertToewijzingen, listKept } from './toewijzing.store.ts'
import { toewijzingId } from './toewijzing-id.ts'

/**
 * Adds what a 301 says: the toewijzingen that are new and a version of each.
 * @throws Problem `conflict` for a number that belongs to another client or aanbieder (TR332)
 */
export async function addToewijzingen(
  { ctx, facts, berichtId, partijId, refuse }: Import,
  clienten: readonly KnownClient[],
): Promise<void> {
  const rows = clienten.flatMap(({ persoonId, toewijzingen }) =>
    toewijzingen.map((versie) => {
      const key = { tenant: ctx.tenant, wet: facts.wet, nummer: versie.nummer, dossierId: persoonId, partijId }
      return { id: toewijzingId(key), dossier_id: persoonId, partij_id: partijId, versie }
    }),
  )
  if (rows.length === 0) return
  await insertToewijzingen(
    ctx,
    facts.wet,
    rows.map(({ versie, ...row }) => ({ ...row, nummer: versie.nummer })),
  )
  const kept = await listKept(
    ctx,
    rows.map(({ id }) => id),
  )
  const nth = rows.findIndex(({ id }) => !kept.has(id))
  if (nth >= 0) {
    const element = `Bericht/Client/ToegewezenProducten/ToegewezenProduct[${nth + 1}]/ToewijzingNummer`
    throw refuse('conflict', { name: 'ToewijzingNummer', nth, element }, tr332)
  }

  const same = (row: (typeof rows)[number]) => ({
    toewijzing_id: row.id,
    bericht_id: berichtId,
    dossier_id: row.dossier_id,
    partij_id: row.partij_id,
    wet: facts.wet,
  })
  await insertRows(
    ctx,
    'toewijzing_versie',
    rows.map((row) => ({
      ...same(row),
      sort_key: row.versie.sortKey,
      period: dateRange(row.versie.from, row.versie.to),
      productcategorie: row.versie.productcategorie,
      productcode: row.versie.productcode,
      volume: row.versie.volume,
      eenheid: row.versie.eenheid,
      frequentie: row.versie.frequentie,
      budget_cents: row.versie.budgetCents,
      toegewezen_op: row.versie.toegewezenOp,
      reden_wijziging: row.versie.redenWijziging,
    })),
  )
  const withText = rows.filter(({ versie }) => versie.commentaar !== null)
  await insertRows(
    ctx,
    'toewijzing_inhoud',
    withText.map((row) => ({ ...same(row), commentaar: row.versie.commentaar })),
  )
}

const tr332 = {
  rule: 'TR332',
  message: 'Dit ToewijzingNummer hoort bij een andere client of aanbieder.',
}

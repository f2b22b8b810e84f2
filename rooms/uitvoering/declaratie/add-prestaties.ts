import type { Import, KnownClient } from '../bericht/importing.ts'
import { dateRange, insertRows } from '../insert.store.ts'
import { toewijzingId } from '../toewijzing/toewijzing-id.ts'
import { pseudoniemen, selectKnownReferenties } from './declaratie.store.ts'

/**
 * Adds what a 323 declares: per client a declaratie under a pseudonym, and its lines under the person. Lines are kept
 * whether or not their 301 has come (OP080), and credits whether or not what they credit has.
 * @throws Problem `conflict` for a line that came in another message (TR314) or was credited there (TR390)
 */
export async function addPrestaties(importing: Import, clienten: readonly KnownClient[]): Promise<void> {
  const { ctx, facts, berichtId, partijId } = importing
  const { declaratie } = facts
  if (!declaratie) return
  await refuseKnown(importing, clienten)
  const names = await pseudoniemen(
    ctx,
    clienten.map(({ persoonId }) => persoonId),
  )
  const rows = clienten.map((client) => ({ ...client, id: ctx.ids.next() }))
  await insertRows(
    ctx,
    'declaratie',
    rows.map(({ id, persoonId, prestaties }) => ({
      id,
      bericht_id: berichtId,
      partij_id: partijId,
      wet: facts.wet,
      nummer: declaratie.nummer,
      period: dateRange(declaratie.from, declaratie.to),
      dagtekening: declaratie.dagtekening,
      pseudoniem: names.get(persoonId),
      prestaties: prestaties.length,
      cents: prestaties.reduce((sum, { cents }) => sum + cents, 0),
    })),
  )
  await insertRows(
    ctx,
    'prestatie',
    rows.flatMap(({ id, persoonId, prestaties }) =>
      prestaties.map(({ from, to, vorigeReferentie, ...prestatie }) => ({
        ...prestatie,
        id: ctx.ids.next(),
        declaratie_id: id,
        dossier_id: persoonId,
        partij_id: partijId,
        wet: facts.wet,
        toewijzing_id: toewijzingId({
          tenant: ctx.tenant,
          wet: facts.wet,
          nummer: prestatie.nummer,
          dossierId: persoonId,
          partijId,
        }),
        vorige_referentie: vorigeReferentie,
        period: dateRange(from, to),
      })),
    ),
  )
}

async function refuseKnown({ ctx, facts, partijId, refuse }: Import, clienten: readonly KnownClient[]): Promise<void> {
  const lines = clienten.flatMap(({ prestaties }, client) =>
    prestaties.map((prestatie, index) => ({
      ...prestatie,
      path: `Bericht/Declaratie/Clienten/Client[${client + 1}]/Prestaties/Prestatie[${index + 1}]/ProductReferentie`,
    })),
  )
  const known = await selectKnownReferenties(ctx, facts.wet, partijId, lines)
  const sent = lines.findIndex(({ referentie }) => known.referenties.has(referentie))
  if (sent >= 0) throw refuse('conflict', at('ReferentieNummer', sent, lines[sent]?.path), tr314)
  const credits = lines.filter(({ vorigeReferentie }) => vorigeReferentie !== null)
  const credited = credits.findIndex(({ vorigeReferentie }) => known.credited.has(vorigeReferentie ?? ''))
  if (credited >= 0) throw refuse('conflict', at('VorigReferentieNummer', credited, credits[credited]?.path), tr390)
}

function at(name: string, nth: number, path = '') {
  return { name, nth, element: `${path}/${name}` }
}

const tr314 = { rule: 'TR314', message: 'Deze aanbieder stuurde dit ReferentieNummer al in een ander bericht.' }
const tr390 = { rule: 'TR390', message: 'Deze prestatie is al in een ander bericht gecrediteerd.' }

import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { getSchaalbesluit } from '@samenhang/koers/contract.ts'
import { getAfspraakRow } from '../afspraak/afspraak.store.ts'
import { versieInWerking, versiesOn } from '../afspraak/afspraak.ts'
import { readReeksen } from '../afspraak/read-reeks.ts'
import { type Dossier, exportDossier, getDossier } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import { readMomenten } from '../ritme/read-momenten.ts'
import { readToedelingen } from '../roltoedeling/read-toedelingen.ts'
import { toAntwoorden } from './antwoorden.ts'
import { toDocument } from './to-document.ts'

export const dossierHandlers = [
  handle(getDossier, async (context, { path, query }) => readDossier(context, path.afspraakId, query.op)),
  handle(exportDossier, async (context, { path, query }) => {
    const dossier = await readDossier(context, path.afspraakId, query.op)
    const bytes = await writePdf(toDocument(dossier), context.clock)
    return { fileName: `overdrachtsdossier-${dossier.op}.pdf`, mediaType: 'application/pdf', bytes }
  }),
]

/** Of the version in force on the day, or else of the newest one that waits. */
async function readDossier(context: Context, afspraakId: Id, asked: CivilDate | undefined): Promise<Dossier> {
  const op = asked ?? context.today
  const row = await getAfspraakRow(context, afspraakId)
  const { events } = (await readReeksen(context, [afspraakId]))(afspraakId)
  const versie = versieInWerking(events, op) ?? versiesOn(events, op).at(-1)
  if (!versie) throw new Problem('rule-broken', 'Er is op deze dag nog geen versie van deze afspraak.')
  const { nameOf } = await readPartijen(context)
  const { momenten } = await readMomenten(context)
  const toedelingen = (await readToedelingen(context)).filter(
    ({ taakId, van, tot }) => taakId === row.taakId && van <= op && (tot === null || op <= tot),
  )
  const koers = context.scope.has('koers.read')
    ? await context.ask(getSchaalbesluit, { path: { schaalbesluitId: row.schaalbesluitId } })
    : null
  const partijIds = new Set<string>(versie.partijen.map(({ partijId }) => partijId))
  return {
    afspraakId,
    titel: row.titel,
    op,
    antwoorden: toAntwoorden({
      versie,
      nameOf,
      toedelingen,
      waarom: koers?.schaalbesluit ?? null,
      momenten: momenten.filter((moment) => moment.partijIds.some((id) => partijIds.has(id))),
    }),
    tegenspraak: (koers?.records ?? []).flatMap((one) => {
      const open =
        (one.soort === 'standpunt' && one.inhoud.tekst) ||
        (one.soort === 'zienswijze' && one.inhoud.oordeel === 'oneens' && one.inhoud.tekst)
      return open ? [{ wie: one.partijId ? nameOf(one.partijId) : 'regio', tekst: open, op: one.op }] : []
    }),
    inwoners: koers?.schaalbesluit.bronnen.stellingen.map(({ tekst }) => tekst) ?? [],
  }
}

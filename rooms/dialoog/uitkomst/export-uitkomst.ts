import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { getGesprekRow } from '../gesprek/gesprek.store.ts'
import { writePolis } from '../polis/polis-file.ts'
import { findUitkomst, listCounting } from './find-uitkomst.ts'
import { workOutInWorker } from './in-worker.ts'
import { svgOf } from './map-svg.ts'
import { reportOf } from './report.ts'
import { listStemregels } from './stemregel.store.ts'
import { downloadZelfNa, exportUitkomst, type UitkomstBeeld } from './uitkomst.contract.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

export const exportUitkomstHandler = handle(exportUitkomst, async (context, { path: { gesprekId }, query }) => {
  const { beeld } = await findUitkomst(context, await getGesprekRow(context, gesprekId))
  const { vorm, taal } = query
  const fileName = `uitkomst.${vorm}`
  if (vorm === 'json') return { fileName, mediaType: 'application/json', bytes: bytesOf(`${JSON.stringify(beeld)}\n`) }
  if (vorm === 'csv') return { fileName, mediaType: 'text/csv', bytes: csvOf(beeld) }
  if (vorm === 'pdf')
    return { fileName, mediaType: 'application/pdf', bytes: await writePdf(reportOf(beeld, taal), context.clock) }
  if (!beeld.kaart) throw new Problem('rule-broken', 'Er zijn nog te weinig mensen om een kaart te tonen.')
  return { fileName, mediaType: 'image/svg+xml', bytes: bytesOf(svgOf(beeld.kaart, taal, beeld.vraag)) }
})

export const downloadZelfNaHandler = handle(downloadZelfNa, async (context, { path: { gesprekId } }) => {
  await getGesprekRow(context, gesprekId)
  const kaarten = await listCounting(context, gesprekId)
  const rows = await listStemregels(context, gesprekId)
  const regels = rows.map(({ rol, stemmen }) => ({ rol, wijk: null, stemmen }))
  const teksten = new Map([...kaarten].map(([nummer, { tekst }]) => [nummer, tekst]))
  const { zelfNa, uitkomst } = await workOutInWorker({ regels, toets: true, teksten })
  // Of a handful of people even votes without names say who they are.
  if (uitkomst.stemmers < 10) throw new Problem('rule-broken', 'Er deden nog te weinig mensen mee.')
  return { fileName: 'reken-zelf-na.json', mediaType: 'application/json', bytes: bytesOf(zelfNa ?? '') }
})

/** One row per stelling and opiniegroep. */
function csvOf({ stellingen }: UitkomstBeeld): Uint8Array {
  const header = ['nummer', 'stelling', 'status', 'groep', 'stemmen', 'eens', 'oneens', 'pas', 'laag', 'hoog']
  const rows = stellingen.flatMap(({ nummer, tekst, status, groepen }) =>
    groepen.map(({ naam, stemmen, eens, oneens, pas, laag, hoog }) => [
      nummer,
      tekst,
      status,
      naam,
      stemmen,
      eens,
      oneens,
      pas,
      laag,
      hoog,
    ]),
  )
  return writePolis(header, rows)
}

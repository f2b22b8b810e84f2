import { listPartijen } from '@samenhang/basis/contract.ts'
import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { exportKoers } from '../contract.ts'
import { toDocument } from '../document/koers-document.ts'
import { readKoers } from '../read-koers.ts'
import { selectAllVersies } from '../record/record.store.ts'
import { selectSchaalbesluiten } from '../schaalbesluit/schaalbesluit.store.ts'
import { toJson, toTable } from './koers-file.ts'

export const exportKoersHandler = handle(exportKoers, async (context, { query: { vorm } }) => {
  const name = `koers-${context.today}`
  if (vorm === 'pdf') {
    const { items } = await context.ask(listPartijen, {})
    const names = new Map<string, string>(items.map(({ partijId, naam }) => [partijId, naam]))
    const document = toDocument(await readKoers(context), (partijId) => names.get(partijId ?? '') ?? 'De regio')
    return { fileName: `${name}.pdf`, mediaType: 'application/pdf', bytes: await writePdf(document, context.clock) }
  }
  const file = { records: await selectAllVersies(context), besluiten: await selectSchaalbesluiten(context) }
  if (vorm === 'json') return { fileName: `${name}.json`, mediaType: 'application/json', bytes: toJson(file) }
  return toTable(file, name, vorm)
})

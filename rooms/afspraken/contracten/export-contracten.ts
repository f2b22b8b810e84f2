import { handle } from '@samenhang/kernel/operation/handler.ts'
import { downloadTable } from '@samenhang/kernel/table/download-table.ts'
import { exportContracten } from '../contract.ts'
import { readPartijen } from '../partijen.ts'
import { listRecordRows } from '../record/record.store.ts'
import { contractColumns } from './columns.ts'
import { toRows } from './to-contracten.ts'

/** Contracts that this caller may see; what goes out comes in again without loss. */
export const exportContractenHandler = handle(exportContracten, async (context, { query }) => {
  const contracten = (await listRecordRows(context, 'contract')).map(({ inhoud }) => inhoud)
  const name = `contracten-${context.today}`
  if (query.vorm === 'json') {
    const bytes = new TextEncoder().encode(`${JSON.stringify({ contracten }, null, 2)}\n`)
    return { fileName: `${name}.json`, mediaType: 'application/json', bytes }
  }
  const { nameOf } = await readPartijen(context)
  return downloadTable(name, query.vorm, contractColumns, toRows(contracten, nameOf))
})

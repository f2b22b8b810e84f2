import { getPersoon } from '@samenhang/basis/contract.ts'
import { writePdf } from '@samenhang/kernel/document/write-pdf.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import { printBesluit } from './besluit.contract.ts'
import { getBesluitRow, listInhoudRows } from './besluit.store.ts'
import { toLetter } from './besluit-letter.ts'

/** The name of the file says nothing about anybody. */
export const printBesluitHandler = handle(printBesluit, async (context, { path: { besluitId } }) => {
  const row = await getBesluitRow(context, besluitId)
  const [inhoud] = await listInhoudRows(context, [besluitId])
  if (!inhoud) throw new Problem('not-found')
  const { naam } = await context.ask(getPersoon, { path: { persoonId: row.persoonId } })
  const letter = toLetter(row, inhoud, naam, 'de gemeente')
  const bytes = await writePdf(letter, context.clock)
  return { fileName: `besluit-${row.beslotenOp}.pdf`, mediaType: 'application/pdf', bytes }
})

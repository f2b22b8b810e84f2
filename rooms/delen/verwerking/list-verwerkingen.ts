import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { listVerwerkingen } from './verwerking.contract.ts'
import { listVerwerkingRows } from './verwerking.store.ts'
import told from './verwerkingen.json' with { type: 'json' }

type Told = (typeof told)[keyof typeof told]
const unknown: Told = { betrokkenen: '', gegevens: '', ontvangers: '', bewaartermijn: '' }

/**
 * The register of processing activities, from the same rows by which requests are permitted and logged.
 * @param operations every operation of the house; asked for when the register is
 */
export function listVerwerkingenHandler(operations: () => readonly Operation[]): Handler {
  return handle(listVerwerkingen, async (context) => {
    const rows = await listVerwerkingRows(context)
    return {
      items: rows.map(({ law, article, source, inWerking, ...row }) => ({
        ...row,
        legalBasis: { law, article, source, inWerking },
        ...((told as Record<string, Told>)[row.purpose] ?? unknown),
        handelingen: operations()
          .filter(({ purposes, callers }) => callers !== 'rooms' && purposes.includes(row.purpose))
          .map(({ id, summary, audit }) => ({ operation: id, summary, event: audit })),
      })),
    }
  })
}

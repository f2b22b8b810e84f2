import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { z } from 'zod'
import { zSchakel } from './shapes.ts'
import type { Reeks } from './verify.ts'

const zDownloaded = z.object({ format: z.literal('samenhang-reeks'), afspraakId: zId, schakels: z.array(zSchakel) })
const zExported = zSchakel.extend({ afspraak_id: zId })

/**
 * Chains out of a file: the download of one afspraak (JSON), or the table of an export of the region (JSON Lines).
 * @throws Problem `bad-input` for a file that is neither.
 */
export function readReeksenFile(text: string): Reeks[] {
  const downloaded = zDownloaded.safeParse(parse(text))
  if (downloaded.success) return [downloaded.data]
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const row = zExported.safeParse(parse(line))
      if (row.success) return row.data
      throw new Problem('bad-input', `Line ${index + 1} is not a link of a chain of an afspraak.`)
    })
  return [...Map.groupBy(rows, ({ afspraak_id }) => afspraak_id)].map(([afspraakId, own]) => ({
    afspraakId,
    schakels: own.toSorted((a, b) => a.nr - b.nr),
  }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import type { AskWith } from '@samenhang/ui/operation/ClientContext.ts'
import { addBestand, readInlezing, startInlezing } from '../contract.ts'

/** How many of the files are with the server. */
export type Sent = { done: number; total: number }

const purpose = 'berichten-verwerken'

/**
 * Sends files one after the other, in order of their path, and then asks for the job that reads them. Each is sent a
 * second time when the connection drops; with the same key it arrives once.
 * @param tell hears of every file that arrived
 * @returns id of the inlezing
 * @throws ProblemAnswer when a file is refused at the door, for instance for a bsn in its name
 */
export async function handIn(
  files: readonly File[],
  { client, newKey }: Pick<AskWith, 'client' | 'newKey'>,
  tenant: string | undefined,
  tell: (sent: Sent) => void,
): Promise<string> {
  const to = { purpose, ...(tenant ? { tenant } : {}) }
  const { inlezingId } = await client(startInlezing, { ...to, key: newKey() })
  const path = { inlezingId }
  const ordered = files.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  tell({ done: 0, total: files.length })
  for (const [nr, file] of ordered.entries()) {
    const body = new Uint8Array(await file.arrayBuffer())
    const sent = { ...to, path, query: { bestand: nameOf(file), nr }, body, key: newKey() }
    await client(addBestand, sent).catch((error: unknown) => {
      if (error instanceof TypeError) return client(addBestand, sent)
      throw error
    })
    tell({ done: nr + 1, total: files.length })
  }
  await client(readInlezing, { ...to, path, key: newKey() })
  return inlezingId
}

/** Path within a chosen folder, or the name of a chosen file. */
function nameOf(file: File): string {
  return file.webkitRelativePath || file.name
}

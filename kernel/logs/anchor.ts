import { mkdir, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { frame, isSigned, signText } from './chain.ts'
import type { PublicKeys, SealingKey } from './key.ts'

/** The newest seal of a tenant. */
export type Head = { readonly tenant: string; readonly nr: number; readonly sealedAt: string; readonly hash: string }

const lineSchema = z.strictObject({
  version: z.literal(1),
  tenant: z.string(),
  nr: z.int().positive(),
  /** Whole microseconds since 1970, as in the seal. */
  sealedAt: z.string().regex(/^\d+$/),
  hash: z.string(),
  /** When the head was written here, ISO 8601. */
  anchoredAt: z.iso.datetime(),
  keyId: z.string(),
  publicKey: z.string(),
  signature: z.string(),
})

/** A head as it stands outside the database. */
export type AnchorLine = z.infer<typeof lineSchema>

/** A place outside the database that keeps heads and never forgets one: a folder, or another party. */
export type Anchor = {
  readonly name: string
  /** Resolves only when the line is kept for good. */
  append(line: AnchorLine): Promise<void>
  last(tenant: string): Promise<AnchorLine | undefined>
  /** All lines as they stand there, oldest first, whether they can be read or not. */
  lines(tenant: string): AsyncIterable<string>
  tenants(): Promise<string[]>
}

/** One file of JSON lines per tenant. On Linux, `chattr +a` on the files lets even this process only append. */
export function folderAnchor(folder: string): Anchor {
  const fileOf = (tenant: string) => {
    if (!/^[a-z0-9]+$/.test(tenant)) throw new Error(`No anchor for tenant ${JSON.stringify(tenant)}: not a tenant id.`)
    return join(folder, `${tenant}.jsonl`)
  }
  return {
    name: folder,
    append: async (line) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const tail = await readTail(fileOf(line.tenant))
      // A line that a power cut broke off keeps its own place, so that it does not spoil this one.
      await appendSynced(fileOf(line.tenant), `${/[^\n]$/.test(tail) ? '\n' : ''}${JSON.stringify(line)}\n`)
      if (tail === '') await syncFolder(folder)
    },
    last: async (tenant) => parseAnchorLine((await readTail(fileOf(tenant))).trimEnd().split('\n').at(-1) ?? ''),
    lines: async function* (tenant) {
      const handle = await orAbsent(open(fileOf(tenant), 'r'))
      if (handle) yield* handle.readLines()
    },
    tenants: async () =>
      ((await orAbsent(readdir(folder))) ?? []).flatMap((name) => name.match(/^([a-z0-9]+)\.jsonl$/)?.[1] ?? []),
  }
}

/** A signed line for a head. */
export function anchorLineOf(head: Head, key: SealingKey, now: Date): AnchorLine {
  const line = {
    version: 1 as const,
    ...head,
    anchoredAt: now.toISOString(),
    keyId: key.id,
    publicKey: key.publicKey,
  }
  return { ...line, signature: signText('samenhang-log-anchor-1', textOf(line), key.privateKey) }
}

/** The line, or undefined when the text is not one. */
export function parseAnchorLine(text: string): AnchorLine | undefined {
  try {
    return lineSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** True when a trusted key signed exactly this line. */
export function isAnchorLineSigned(line: AnchorLine, publicKeys: PublicKeys): boolean {
  const key = publicKeys.get(line.keyId)
  return key !== undefined && isSigned('samenhang-log-anchor-1', textOf(line), line.signature, key)
}

function textOf(line: Omit<AnchorLine, 'signature'>): string {
  const { tenant, nr, sealedAt, hash, anchoredAt, keyId, publicKey } = line
  return frame(tenant, String(nr), sealedAt, hash, anchoredAt, keyId, publicKey)
}

async function appendSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a new file name survive a power cut; Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** The end of a file, long enough for its last line; nothing when there is no file. */
async function readTail(file: string): Promise<string> {
  const handle = await orAbsent(open(file, 'r'))
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    const start = Math.max(0, size - 4096)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function orAbsent<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

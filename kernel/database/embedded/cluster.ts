import { randomBytes } from 'node:crypto'
import { chown, link, mkdir, mkdtemp, open, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { exists } from './home.ts'

/** The superuser that initdb makes and the launcher connects as. */
export const superuser = 'postgres'

/** `path` is PostgreSQL's own data folder (PGDATA); `firstStart` is true when it was made just now. */
export type Cluster = { path: string; password: string; firstStart: boolean }

/**
 * Finds the cluster of a data folder or makes it. It appears under its name only when it is complete and on disk, so an
 * interrupted first start leaves nothing that a next one takes for data.
 * @throws Error when the data are there and their secret is not.
 */
export async function ensureCluster(
  dataDir: string,
  home: string,
  binaries: Binaries,
  account: Account,
): Promise<Cluster> {
  const path = join(home, 'cluster')
  const secret = join(dataDir, 'secret')
  if (await exists(path)) return { path, password: await readSecret(secret), firstStart: false }

  await writeSecret(secret)
  const password = await readSecret(secret)
  const firstStart = await initialise(path, home, password, binaries, account)
  await syncFolder(dataDir)
  return { path, password, firstStart }
}

/** Returns false when another process was first. */
async function initialise(path: string, home: string, password: string, binaries: Binaries, account: Account) {
  const stage = await mkdtemp(join(home, 'new-'))
  const passwordFile = join(stage, 'password')
  const fresh = join(stage, 'cluster')
  try {
    await writeFile(passwordFile, password, { mode: 0o600 })
    await mkdir(fresh, { mode: 0o700 })
    if (account) for (const made of [passwordFile, fresh, stage]) await chown(made, account.uid, account.gid)
    await runAs(account, binaries.initdb, [...initdbOptions, '-D', fresh, '--pwfile', passwordFile])
    await rename(fresh, path)
    await syncFolder(home)
    return true
  } catch (error) {
    if (await exists(path)) return false
    throw error
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

const initdbOptions = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--data-checksums',
  '--encoding=UTF8',
  // PostgreSQL's own C.UTF-8: the same order on every machine, whatever its C library or ICU.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
  // One call for the whole tree instead of one per file.
  ...(process.platform === 'linux' ? ['--sync-method=syncfs'] : []),
]

async function writeSecret(path: string): Promise<void> {
  const draft = `${path}-${crypto.randomUUID()}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(await exists(path))) throw error
  } finally {
    await unlink(draft)
  }
}

async function readSecret(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Error(`The secret that opens the data cannot be read: ${path} (${error})`)
  }
}

/** Makes a new name in the folder survive a power cut. Windows cannot open a folder, and needs no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

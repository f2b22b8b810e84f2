import { execFile } from 'node:child_process'
import { access, chmod, constants, lstat, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The unprivileged account that PostgreSQL runs as; undefined when that is simply the account we run as. */
export type Account = { uid: number; gid: number } | undefined

const rootFolder = '/var/lib/samenhang'

/**
 * PostgreSQL refuses to run as root, so root hands it to another account: the owner of the data that are already there,
 * else `postgres` or `nobody`.
 * @throws Error when root finds no account that it may switch to.
 */
export async function chooseAccount(dataDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const owner = (await findOwner(join(dataDir, 'cluster'))) ?? (await findOwner(join(dataDir, 'elsewhere', 'cluster')))
  if (owner) return owner
  for (const name of ['postgres', 'nobody']) {
    const account = await lookUp(name)
    if (account && (await succeeds('/bin/sh', ['-c', ':'], account))) return account
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account postgres or nobody to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Runs a program as the account, with an environment that holds nothing of ours (PGDATA, PGOPTIONS, HOME). */
export async function runAs(account: Account, command: string, args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, spawnOptions(account))
  return stdout
}

/** Options for spawn. The working folder is the root, since the account may not be able to enter ours. */
export function spawnOptions(account: Account) {
  const { PATH, SystemRoot } = process.env
  const env: NodeJS.ProcessEnv = { PATH, LC_ALL: 'C', ...(SystemRoot && { SystemRoot }) }
  // macOS numbers nobody -2, which `id` and `stat` print unsigned and spawn wants signed.
  return { cwd: '/', env, ...(account && { uid: account.uid | 0, gid: account.gid | 0 }) }
}

/**
 * Whether the account can read a file or pass through a folder. Tried as that account rather than worked out from the
 * mode, since it is the folders above and ACLs that decide.
 */
export function canAccess(account: Account, path: string, kind: 'read' | 'enter'): Promise<boolean> {
  if (account) return succeeds('/bin/sh', ['-c', `test -${kind === 'read' ? 'r' : 'x'} "$1"`, 'sh', path], account)
  return access(path, kind === 'read' ? constants.R_OK : constants.X_OK).then(
    () => true,
    () => false,
  )
}

/**
 * Where root keeps what the account must reach and cannot inside a closed folder such as /root.
 * @throws Error when others than root could have put something there.
 */
export async function makeRootFolder(): Promise<string> {
  if (await mkdir(rootFolder, { recursive: true })) await chmod(rootFolder, 0o755)
  const { uid, mode } = await lstat(rootFolder)
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${rootFolder} must be writable by root only`)
  return rootFolder
}

function succeeds(command: string, args: string[], account: Account): Promise<boolean> {
  return runAs(account, command, args).then(
    () => true,
    () => false,
  )
}

async function findOwner(path: string): Promise<Account> {
  const found = await stat(path).catch(() => undefined)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined
}

async function lookUp(name: string): Promise<Account> {
  try {
    return {
      uid: Number(await runAs(undefined, 'id', ['-u', name])),
      gid: Number(await runAs(undefined, 'id', ['-g', name])),
    }
  } catch {
    return undefined
  }
}

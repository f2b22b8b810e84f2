import { access, chmod, mkdir, realpath, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, canAccess, makeRootFolder } from './account.ts'

/**
 * The folder that holds the cluster: `dataDir` itself, made when absent. Where root asks for a data folder inside one
 * that the account cannot enter (/root), it is a folder under /var/lib/samenhang, to which `dataDir/elsewhere` points.
 */
export async function findHome(dataDir: string, account: Account, log: (line: string) => void): Promise<string> {
  const created = await mkdir(dataDir, { recursive: true })
  const folder = await realpath(dataDir)
  if (created) await chmod(folder, account ? 0o711 : 0o700)

  const elsewhere = join(folder, 'elsewhere')
  if (await exists(elsewhere)) return realpath(elsewhere)
  if (!account || (await makeEnterable(folder, account))) return folder
  if (await exists(join(folder, 'cluster')))
    throw new Error(
      `The account that owns ${join(folder, 'cluster')} (uid ${account.uid}) can no longer enter ${folder}`,
    )

  const away = join(await makeRootFolder(), crypto.randomUUID())
  await mkdir(away, { mode: 0o711 })
  await chmod(away, 0o711)
  await symlink(away, elsewhere)
  log(`PostgreSQL cannot run as root, nor enter ${folder} as another account: its data are in ${away}`)
  return away
}

/** Lets the account pass through the data folder (not list it); says whether that was enough. */
async function makeEnterable(folder: string, account: Account): Promise<boolean> {
  if (await canAccess(account, folder, 'enter')) return true
  await chmod(folder, (await stat(folder)).mode | 0o011)
  return canAccess(account, folder, 'enter')
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

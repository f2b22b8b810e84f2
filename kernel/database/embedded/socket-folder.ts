import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Account, canAccess } from './account.ts'

const prefix = 'samenhang-pg-'

/** sun_path holds 104 bytes on macOS and 108 on Linux, the closing zero included. */
const longest = 103

/**
 * A fresh folder (0700, the account's) for the socket, short however long the data path is.
 * @param port names the socket file, .s.PGSQL.<port>
 */
export async function makeSocketFolder(port: number, account: Account): Promise<string> {
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const socket = join(parent, `${prefix}XXXXXX`, `.s.PGSQL.${port}`)
    if (Buffer.byteLength(socket) > longest || !(await canAccess(account, parent, 'enter'))) continue
    const folder = await mkdtemp(join(parent, prefix))
    if (account) await chown(folder, account.uid, account.gid)
    return folder
  }
  throw new Error(`No temporary folder for the database socket: ${tmpdir()} and /tmp are too long, closed or absent`)
}

/** Removes a folder that `makeSocketFolder` made, now or in an earlier run; leaves any other alone. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (basename(folder).startsWith(prefix)) await rm(folder, { recursive: true, force: true })
}

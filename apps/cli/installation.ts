import { existsSync } from 'node:fs'
import type { Origin } from '@samenhang/kernel/access/caller.ts'
import { type OpenDatabase, openDatabase } from '@samenhang/kernel/database/open-database.ts'
import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { type Anchor, folderAnchor } from '@samenhang/kernel/logs/anchor.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { readKeyFile } from '@samenhang/kernel/secrets/key-file.ts'
import type { Keys } from '@samenhang/kernel/secrets/keys.ts'
import { readConfig } from '@samenhang/server/config.ts'
import { readPublicKeys, readTrust } from '@samenhang/server/trust.ts'

/** What the command line works with: the same rooms, database and keys as the server of this folder. */
export type Installation = {
  rooms(): Promise<readonly Room[]>
  /** @param log told what happens to the database itself */
  open(log: (line: string) => void): Promise<OpenDatabase>
  compose(pool: OpenDatabase['pool']): Promise<House>
  /** Id of the login that an identity provider vouches for, in the tenant of the transaction. */
  findLogin(tx: Transaction, issuer: string, subject: string): Promise<string | undefined>
  /** Makes a tenant with its first beheerder; what was typed is read there. */
  createTenant(house: House, wanted: unknown, origin: Origin): Promise<unknown>
  keys(): Keys
  /** Public keys (SPKI, DER, base64) with which the log of this installation was ever sealed. */
  publicKeys(): string[]
  anchor(): Anchor | undefined
  seed(house: House, progress: (line: string) => void): Promise<unknown>
}

/** The installation that the environment names, see `apps/server/config.ts`. Nothing is opened before it is asked for. */
export function installationOf(environment: NodeJS.ProcessEnv): Installation {
  const config = () => readConfig(environment)
  return {
    rooms: async () => (await import('@samenhang/server/compose.ts')).listRooms(config().keyFile),
    open: (log) => openDatabase({ ...config(), log }),
    compose: async (pool) =>
      (await import('@samenhang/server/compose.ts')).composeHouse(pool, config().keyFile, {
        trust: () => readTrust(config()),
      }),
    findLogin: async (tx, issuer, subject) => (await import('@samenhang/basis/room.ts')).findLogin(tx, issuer, subject),
    createTenant: async (house, wanted, origin) =>
      (await import('@samenhang/basis/room.ts')).createTenant(house, wanted, origin),
    keys: () => readKeyFile(config().keyFile),
    publicKeys: () => readPublicKeys(config().sealingKeyFile),
    anchor: () => (existsSync(config().anchorFolder) ? folderAnchor(config().anchorFolder) : undefined),
    seed: async (house, progress) => {
      if (!config().trial) throw new Error('Example data only go into a trial: an OpenID provider is set.')
      const { seedExample } = await import('@samenhang/server/example/seed.ts')
      return seedExample(house, { keyFile: config().keyFile, progress })
    },
  }
}

import { makeBackup } from '@samenhang/kernel/backup/make-backup.ts'
import { restoreBackup } from '@samenhang/kernel/backup/restore-backup.ts'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { exportRegion } from '@samenhang/kernel/export/export-region.ts'
import { importRegion } from '@samenhang/kernel/export/import-region.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { publicKeysOf } from '@samenhang/kernel/logs/key.ts'
import type { Work } from '@samenhang/kernel/operation/permit-work.ts'
import { Command } from 'commander'
import type { Installation } from './installation.ts'
import { addCaller } from './operation-command.ts'
import { permit, permitAfter } from './permit.ts'
import { printAnswer } from './print-answer.ts'
import { say, sayProgress } from './report-problem.ts'
import { withHouse } from './with-house.ts'

const backupRight = [{ permission: 'backup.make', purpose: 'systeem-beheren' }] as const
const exportRight = [{ permission: 'regio.export', purpose: 'systeem-beheren' }] as const
const works = {
  backup: { operation: 'installatie.backup', event: 'backup.gemaakt', rights: backupRight },
  restore: { operation: 'installatie.restore', event: 'backup.teruggezet', rights: backupRight },
  export: { operation: 'installatie.export', event: 'regio.geexporteerd', rights: exportRight },
  import: { operation: 'installatie.import', event: 'regio.geimporteerd', rights: exportRight },
} as const satisfies Record<string, Work>

const withoutKeys =
  'The keys are not in it: keep the key files apart. Without them nobody can read a bsn or a secret address, and the ' +
  'log cannot be verified.'

type Flags = {
  as: string
  json?: boolean
  tenant?: string[]
  withIdentifiers?: boolean
  fingerprint?: string
  publicKey?: string[]
}
type Finish = (code: number) => void

/** Copies of the whole installation: backup and restore, export and import. */
export function copyCommands(installation: Installation, finish: Finish): Command[] {
  return [
    addCaller(new Command('backup').argument('<file>'))
      .description(`Writes all data of all tenants into one file, while the server runs. ${withoutKeys}`)
      .action(async (file: string, flags: Flags) => finish(await backup(installation, file, flags))),
    addTrust(addCaller(new Command('restore').argument('<file>')))
      .description('Restores a backup into an empty database, whole or not at all, and proves it.')
      .option('--fingerprint <text>', 'as the backup printed it: refuses any other file')
      .action(async (file: string, flags: Flags) => finish(await restore(installation, file, flags))),
    addCaller(new Command('export').argument('<folder>'))
      .description('Writes everything of a region as JSON lines and CSV with their description.')
      .option('--tenant <id...>', 'these tenants only')
      .option('--with-identifiers', 'with bsn and secret address, readable; wants the right identifier.export')
      .action(async (folder: string, flags: Flags) => finish(await exportTo(installation, folder, flags))),
    addTrust(addCaller(new Command('import').argument('<folder>')))
      .description('Takes an export into an empty database, whole or not at all, and proves it.')
      .action(async (folder: string, flags: Flags) => finish(await importFrom(installation, folder, flags))),
  ]
}

function addTrust(command: Command): Command {
  return command.option('--public-key <text...>', 'also trust this key of the log, for data of another installation')
}

function backup(installation: Installation, file: string, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    await permit(house, installation, flags.as, works.backup)
    const progress = (done: number, total: number) => sayProgress(done, total)
    const { tables, rows, madeAt, fingerprint } = await makeBackup(house.pool, file, { clock: house.clock, progress })
    printAnswer({ file, madeAt, tables: tables.length, rows, fingerprint }, flags.json ?? false)
    say(withoutKeys)
    return 0
  })
}

function restore(installation: Installation, file: string, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    const { rows, madeAt, fingerprint } = await restoreBackup(house.pool, file, {
      ...(await filling(installation, house, flags, works.restore)),
      ...(flags.fingerprint ? { fingerprint: flags.fingerprint } : {}),
      progress: (done, total) => sayProgress(done, total),
    })
    printAnswer({ file, madeAt, rows, fingerprint }, flags.json ?? false)
    say('The keys were not in it: put the key files of that installation in their place.')
    return 0
  })
}

function exportTo(installation: Installation, folder: string, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    const { withIdentifiers = false, tenant: tenants } = flags
    const work = withIdentifiers ? { ...works.export, alsoNeeds: ['identifier.export'] as const } : works.export
    await permit(house, installation, flags.as, work, tenants)
    const manifest = await exportRegion(house.pool, folder, {
      sealed: sealedOf(house),
      keys: withIdentifiers ? installation.keys() : undefined,
      ...(tenants ? { tenants } : {}),
      progress: (done, total) => sayProgress(done, total),
    })
    const leftOut = manifest.tables.flatMap((one) => (one.leftOut ? [one.table] : []))
    const rows = manifest.files.reduce((sum, one) => sum + one.rows, 0)
    printAnswer({ folder, files: manifest.files.length, rows, leftOut }, flags.json ?? false)
    if (leftOut.length > 0) say(`Left out, because they hold identifiers: ${leftOut.join(', ')}.`)
    return 0
  })
}

function importFrom(installation: Installation, folder: string, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    const manifest = await importRegion(house.pool, folder, {
      ...(await filling(installation, house, flags, works.import)),
      sealed: sealedOf(house),
      keys: installation.keys(),
      clock: house.clock,
      progress: (done, total) => sayProgress(done, total),
    })
    const rows = manifest.files.reduce((sum, one) => sum + one.rows, 0)
    printAnswer({ folder, files: manifest.files.length, rows }, flags.json ?? false)
    return 0
  })
}

async function filling(installation: Installation, house: House, flags: Flags, work: Work) {
  return {
    migrations: listMigrations(await installation.rooms()),
    publicKeys: publicKeysOf([...installation.publicKeys(), ...(flags.publicKey ?? [])]),
    finish: permitAfter(house, installation, flags.as, work),
  }
}

function sealedOf(house: House) {
  return house.rooms.flatMap((room) => room.sealed ?? [])
}

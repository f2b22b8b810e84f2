import type { Work } from '@samenhang/kernel/operation/permit-work.ts'
import { reseal } from '@samenhang/kernel/secrets/reseal.ts'
import { Command } from 'commander'
import type { Installation } from './installation.ts'
import { addCaller } from './operation-command.ts'
import { permit } from './permit.ts'
import { printAnswer } from './print-answer.ts'
import { exit, say, sayProgress } from './report-problem.ts'
import { getTenants, withHouse } from './with-house.ts'

const work: Work = {
  operation: 'installatie.reseal',
  event: 'sleutel.vervangen',
  rights: [{ permission: 'key.rotate', purpose: 'systeem-beheren' }],
}

type Flags = { as: string; json?: boolean }

/** The master key of this installation. */
export function keyCommands(installation: Installation, finish: (code: number) => void): Command[] {
  const description =
    'Seals every bsn and secret address anew with the key in the key file, while the server runs. First move the old ' +
    'key file to <file>.retired-<date> and start the server again; that makes a new one. Broken off, it goes on where ' +
    'it was. The old file is needed for as long as there are backups from before.'
  return [
    addCaller(new Command('reseal'))
      .description(description)
      .action(async (flags: Flags) => finish(await run(installation, flags))),
  ]
}

function run(installation: Installation, flags: Flags): Promise<number> {
  return withHouse(installation, async (house) => {
    await permit(house, installation, flags.as, work)
    const rows = await reseal(house.pool, {
      tenants: await getTenants(house),
      sealed: house.rooms.flatMap((room) => room.sealed ?? []),
      keys: installation.keys(),
      progress: (done, total) => sayProgress(done, total),
    })
    printAnswer({ rows }, flags.json ?? false)
    say('Nothing is sealed with an earlier key any more.')
    return exit.ok
  })
}

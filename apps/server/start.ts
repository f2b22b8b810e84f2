import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { listMigrations, migrate } from '@samenhang/kernel/database/migrate.ts'
import { openDatabase } from '@samenhang/kernel/database/open-database.ts'
import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { folderAnchor } from '@samenhang/kernel/logs/anchor.ts'
import { openSealingKey } from '@samenhang/kernel/logs/key.ts'
import { startSealer } from '@samenhang/kernel/logs/sealer.ts'
import { openPost } from '@samenhang/kernel/mail/post.ts'
import { createApp } from './app.ts'
import { openProvider } from './auth/provider.ts'
import { startBackground } from './background.ts'
import { composeHouse, listRooms, readEdgeKey } from './compose.ts'
import { readConfig } from './config.ts'
import { seedExample } from './example/seed.ts'
import { openJournal } from './journal.ts'
import { listen } from './listen.ts'
import { listenAddress } from './listen-address.ts'
import { buildWeb } from './web-files.ts'

/** Starts everything on one port and prints the address; Ctrl-C or SIGTERM stops it in good order. */
async function start(): Promise<void> {
  const began = performance.now()
  const config = readConfig(process.env)
  const address = listenAddress(config)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const journal = openJournal()
  // Until there is more to stop: leaving by exit takes the embedded database along.
  let stop = async (): Promise<void> => process.exit(1)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

  const building = config.buildScreens ? buildWeb() : undefined
  const example = join(config.dataDir, 'example-unfinished')
  const database = await openDatabase({ ...config, log: say, startOver: existsSync(example) })
  await migrate(database.pool, listMigrations(listRooms(config.keyFile)))
  const house = composeHouse(database.pool, config.keyFile)
  const isEmpty = (await listTenants(database.pool)).length === 0
  if (isEmpty && config.trial) {
    mkdirSync(config.dataDir, { recursive: true })
    writeFileSync(example, '')
    await seedExample(house, { keyFile: config.keyFile, progress: say })
    rmSync(example)
  }
  await building

  let stopping = false
  const app = createApp(house, {
    ...config,
    edgeKey: readEdgeKey(config.keyFile),
    providers: config.oidc ? [openProvider(config.oidc)] : [],
    report: journal.error,
    isStopping: () => stopping,
  })
  const server = await listen(app, address)
  const post = config.mail && openPost(config.mail)
  const stopBackground = startBackground(house, journal.error, post)
  const sealer = startSealer({
    pool: database.pool,
    clock: house.clock,
    key: await openSealingKey(config.sealingKeyFile),
    anchors: [folderAnchor(config.anchorFolder)],
    report: journal.sealer,
  })
  say(`\nSamenhang is open at ${server.url}  (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  if (config.trial)
    say('Trial: all people, organisations and figures are fictional; anybody who reaches this address can be anybody.')
  say(post ? `Mail goes out through ${new URL(config.mail?.url ?? '').host}.` : 'No mail is sent: SMTP_URL is not set.')
  say(`Stop with Ctrl-C, or: kill ${process.pid} (as ${userInfo().username})`)

  stop = async () => {
    if (stopping) return
    stopping = true
    await server.close()
    await stopBackground()
    post?.close()
    await sealer.stop()
    await database.close()
    say('Stopped.')
  }
}

await start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})

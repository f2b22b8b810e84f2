import { openPool } from '@samenhang/kernel/database/transaction.ts'
import { createApp } from '../app.ts'
import { composeHouse, readEdgeKey } from '../compose.ts'
import { listen } from '../listen.ts'

/**
 * The server as it is, with its own limits, on a database that is there already. Arguments: connection as JSON, key
 * file, and port or 0 for any. Says the port once it listens.
 */
async function serve(connection: string, keyFile: string, port: number): Promise<void> {
  const house = composeHouse(openPool(JSON.parse(connection)), keyFile)
  const app = createApp(house, {
    edgeKey: readEdgeKey(keyFile),
    publicOrigin: undefined,
    trustProxy: false,
    trial: true,
    providers: [],
    report: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    isStopping: () => false,
  })
  const server = await listen(app, { port, host: '127.0.0.1' })
  process.stdout.write(`${new URL(server.url).port}\n`)
}

await serve(process.argv[2] ?? '', process.argv[3] ?? '', Number(process.argv[4] ?? 0))

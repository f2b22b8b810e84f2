import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createServer } from 'vite'

const project = join(import.meta.dirname, '../..')
const port = process.env.PORT ?? '8080'

/**
 * `npm run dev`: the server, restarted when one of its files changes, and before it the screens, renewed in the page.
 * Data and settings are those of `npm start`.
 */
async function develop(): Promise<void> {
  const env = { ...process.env, PORT: port, SAMENHANG_SCREENS: 'elsewhere' }
  const start = ['--watch', '--watch-preserve-output', join(project, 'apps/server/start.ts')]
  const server = spawn(process.execPath, start, { env, stdio: 'inherit' })

  process.env.SAMENHANG_API = `http://localhost:${port}`
  const screens = await createServer({ configFile: join(project, 'apps/web/vite.config.ts') })
  await screens.listen()
  screens.printUrls()

  const stop = async () => {
    server.kill('SIGTERM')
    await Promise.all([screens.close(), server.exitCode === null ? once(server, 'exit') : undefined])
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

await develop()
